// What every page gets: '/' goes to the search field, Ctrl+Enter does the page's main act, sorting and
// filtering need no button press. Everything works without this file.

const skriver = (maal) =>
  maal instanceof HTMLElement && (maal.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(maal.tagName));

document.addEventListener("keydown", (e) => {
  if (e.key === "/" && !e.ctrlKey && !e.metaKey && !e.altKey && !skriver(e.target)) {
    const felt = document.getElementById("soegetekst");
    if (felt) {
      e.preventDefault();
      felt.focus();
      felt.select();
    }
  }
  if (e.key === "Enter" && e.ctrlKey) {
    const handling = document.querySelector("[data-hovedhandling]");
    if (handling) {
      e.preventDefault();
      handling.click();
    }
  }
});

// A form must not be sent twice by an impatient double click.
document.addEventListener("submit", (e) => {
  const form = e.target;
  if (e.defaultPrevented || form.method !== "post") return;
  if (form.dataset.sendt === "ja") {
    e.preventDefault();
    return;
  }
  form.dataset.sendt = "ja";
});
// Coming back with the browser's back button must leave the form usable.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sendt]")) delete form.dataset.sendt;
});

for (const knap of document.querySelectorAll("[data-udskriv]")) {
  knap.hidden = false;
  knap.addEventListener("click", () => window.print());
}

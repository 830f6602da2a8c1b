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

// One group of the menu is open at a time; Escape and a click elsewhere close it.
const grupper = [...document.querySelectorAll(".menugruppe")];
const luk = (undtagen) => grupper.forEach((g) => g !== undtagen && g.removeAttribute("open"));
for (const gruppe of grupper) gruppe.addEventListener("toggle", () => gruppe.open && luk(gruppe));
document.addEventListener("click", (e) => grupper.length && luk(e.target.closest(".menugruppe")));
document.addEventListener("keydown", (e) => {
  const aaben = e.key === "Escape" && grupper.find((g) => g.open);
  if (!aaben) return;
  luk(null);
  aaben.querySelector("summary").focus();
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

// A value to copy: the button says afterwards that it was done. Where the browser lends no clipboard (a page without
// https), the value is marked instead, ready for Ctrl+C.
for (const knap of document.querySelectorAll("[data-kopi]")) {
  const tekst = knap.previousElementSibling;
  knap.hidden = false;
  knap.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(knap.dataset.kopi);
      knap.textContent = "Kopieret";
    } catch {
      getSelection().selectAllChildren(tekst);
      knap.textContent = "Markeret";
    }
    knap.setAttribute("aria-label", `${knap.textContent}: ${knap.dataset.kopi}`);
  });
}

for (const knap of document.querySelectorAll("[data-udskriv]")) {
  knap.hidden = false;
  knap.addEventListener("click", () => window.print());
}

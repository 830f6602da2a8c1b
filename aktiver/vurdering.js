// Live findings: while dates and hours change, the panel beside the form is asked for again. It never moves what is
// being typed, keeps opened details open, and tells a screen reader the outcome politely. Without this file the
// button "Beregn" does the same.

const form = document.querySelector("form[data-vurdering]");
const panel = document.getElementById("vurdering");
const melding = document.getElementById("vurdering-melding");

if (form && panel) {
  const adresse = form.dataset.vurdering;
  let ur = 0;
  let undervejs = null;
  let sidst = new URLSearchParams(new FormData(form)).toString();

  const aabne = () => new Set([...panel.querySelectorAll("details[open]")].map((d) => d.dataset.noegle));

  async function hent() {
    const data = new URLSearchParams(new FormData(form));
    if (data.toString() === sidst) return;
    sidst = data.toString();
    undervejs?.abort();
    undervejs = new AbortController();
    panel.setAttribute("aria-busy", "true");
    try {
      const svar = await fetch(adresse, {
        method: "POST",
        body: data,
        headers: { Accept: "text/html", "X-Fragment": "ja" },
        credentials: "same-origin",
        signal: undervejs.signal,
      });
      if (!svar.ok) throw new Error(String(svar.status));
      const foldet = aabne();
      const ny = new DOMParser().parseFromString(await svar.text(), "text/html");
      panel.replaceChildren(...ny.body.childNodes);
      for (const d of panel.querySelectorAll("details")) if (foldet.has(d.dataset.noegle)) d.open = true;
      panel.removeAttribute("aria-busy");
      const overskrift = panel.querySelector("[data-udfald]");
      if (melding && overskrift) melding.textContent = overskrift.textContent;
    } catch (fejl) {
      if (fejl.name === "AbortError") return;
      sidst = "";
      panel.removeAttribute("aria-busy");
      if (melding) melding.textContent = "Vurderingen kunne ikke hentes. Tryk på Beregn.";
    }
  }

  const snart = () => {
    clearTimeout(ur);
    ur = setTimeout(hent, 350);
  };
  form.addEventListener("input", snart);
  form.addEventListener("change", snart);

  // "2024-04-15" and "17:00" as the server writes them in fields.
  const som_i_felt = (v) => v.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3-$2-$1").replace(/:00$/, "");

  // A way out is put in the fields here instead of loading the page again.
  panel.addEventListener("click", (e) => {
    const knap = e.target.closest("button[name='brug']");
    if (!knap) return;
    e.preventDefault();
    for (const del of knap.value.split("&")) {
      const [navn, raa] = del.split("=");
      const vaerdi = som_i_felt(decodeURIComponent(raa));
      const felt = form.elements.namedItem(navn);
      if (!felt) continue;
      if (felt.type === "checkbox") felt.checked = vaerdi === "ja";
      else felt.value = vaerdi;
    }
    const foerste = form.elements.namedItem(knap.value.split("=")[0]);
    if (foerste?.focus) foerste.focus();
    hent();
  });
}

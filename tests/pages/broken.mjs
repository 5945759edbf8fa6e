// Pages that are wrong on purpose: how they are made of a good one, and the fault that must be found.

const fresh = (html) => html.replace(/style-src 'sha256-[^']*'/, "style-src 'unsafe-inline'");

export const broken = [
  { name: "not-html", change: (html) => html.replace("</main>", "</mian>"), found: /^html / },
  { name: "script", change: (html) => html.replace("</main>", "<script>1</script></main>"), found: /^script/ },
  { name: "network", change: (html) => html.replace("</main>", '<a href="elsewhere.html">x</a></main>'), found: /^network: the page names/ },
  { name: "style", change: (html) => html.replace("--ink:", "--Ink:"), found: /^console/ },
  { name: "no-name", change: (html) => html.replace(/ aria-labelledby="[^"]*"/, "").replace(/<title id[^]*?<\/desc>/, ""), found: /^axe light svg-img-alt/ },
  { name: "light", change: (html) => fresh(html).replace("--soft: #566170", "--soft: #b0b6be"), found: /^axe light color-contrast/ },
  { name: "dark", change: (html) => fresh(html).replace("--soft: #9ba7b6", "--soft: #3b4653"), found: /^axe dark color-contrast/ },
  { name: "print", change: (html) => fresh(html).replace("@media print {", "@media print { p, td { color: #ccc; }"), found: /^axe print color-contrast/ },
  { name: "wide", change: (html) => fresh(html).replace(".scroll { overflow-x: auto;", ".scroll {").replace("min-width: 8rem", "min-width: 20rem"), found: /^at 360: overflow/ },
  { name: "long-label", change: (html) => html.replace(/(<text x="0"[^>]*>)/, "$1a label that is much longer than the picture is wide on a telephone, and then some"), found: /^at 360: text: .* leaves/ },
  { name: "on-each-other", change: (html) => html.replace(/(<text x="0" y=")\d+(")/g, "$120$2"), found: /text: .* lies on/ },
  { name: "empty-picture", change: (html) => html.replace(/<rect class="bar[^>]*>/g, ""), found: /^picture/ },
];

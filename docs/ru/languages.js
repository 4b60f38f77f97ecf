// Made by `python tools/docs.py`. A page has the same path in each language: the switch leads to its twin.
const base = JSON.parse(document.getElementById("__config").textContent).base;
const root = new URL(base.replace(/\/?$/, "/"), location.href);
const path = location.href.slice(root.href.length);
const top_ = document.documentElement.lang === "en" ? root : new URL("../", root);
for (const link of document.querySelectorAll("a[hreflang]")) {
  link.href = new URL((link.hreflang === "en" ? "" : `${link.hreflang}/`) + path, top_);
}

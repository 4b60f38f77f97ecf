<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="metalint">
<title>Проверка 3 файлов – metalint</title>
<style>
:root {
  --page: #fff; --ink: #1c1d1f; --soft: #55585e; --line: #d9dbe0; --paper: #f6f7f9; --link: #1a55a5;
  --error: #a8201a; --error-paper: #fdeae8; --error-mark: #ffd3cf;
  --warning: #7a4a00; --warning-paper: #fff3dc; --warning-mark: #ffe3a3;
  --info: #1c5599; --info-paper: #e8f1fc; --info-mark: #cfe3fb;
  --clean: #1a6b33; --clean-paper: #e5f5e9; --clean-mark: #bfe8c9;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #17181b; --ink: #e9eaec; --soft: #a9adb5; --line: #3a3d44; --paper: #212328; --link: #8ab8f5;
    --error: #ff9d96; --error-paper: #3a1d1c; --error-mark: #6b2623;
    --warning: #f2bf66; --warning-paper: #352810; --warning-mark: #614610;
    --info: #93c1f7; --info-paper: #17293f; --info-mark: #24476f;
    --clean: #86d49c; --clean-paper: #16301e; --clean-mark: #1f5c33;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 54rem; background: var(--page); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
  overflow-wrap: anywhere;
}
p, ul, ol, h1, h2, h3, blockquote, fieldset { margin: 0; padding: 0; }
ul, nav ol { list-style: none; }
a { color: var(--link); }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .2rem 0 .3rem; }
h2 { font-size: 1.25rem; line-height: 1.3; }
h3 { font-size: 1.1rem; margin-bottom: .6rem; }
.kind, .path, .beside, footer { color: var(--soft); font-size: .9rem; }
.error { --tone: var(--error); --tint: var(--error-paper); --glow: var(--error-mark); }
.warning { --tone: var(--warning); --tint: var(--warning-paper); --glow: var(--warning-mark); }
.info { --tone: var(--info); --tint: var(--info-paper); --glow: var(--info-mark); }
.clean { --tone: var(--clean); --tint: var(--clean-paper); }
.unknown { --tone: var(--soft); --tint: var(--paper); }

.verdict {
  margin: 1rem 0; padding: .8rem 1rem; border-left: .35rem solid var(--tone); border-radius: .25rem;
  background: var(--tint); color: var(--tone); font-size: 1.15rem; font-weight: 600;
}
.failures { margin: 1rem 0; padding: .8rem 1rem; border: 2px solid var(--error); border-radius: .25rem; }
.failures h2 { color: var(--error); font-size: 1.05rem; }
.totals { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: .6rem; }
.totals li { flex: 1 1 12rem; padding: .5rem .8rem; border: 1px solid var(--line); border-radius: .25rem; }
.totals b { display: block; flex: none; color: var(--tone); font-size: 1.1rem; }
.totals span { color: var(--soft); font-size: .9rem; }
.totals .none b { color: var(--soft); font-weight: 400; }
.counts { font-weight: 400; }
.count { display: inline-block; margin: 0 .3rem 0 0; font-size: .85rem; color: var(--tone); white-space: nowrap; }

.filter { display: none; margin-top: 1rem; }
@supports selector(:has(*)) { .filter { display: block; } }
.filter fieldset { display: flex; flex-wrap: wrap; gap: .2rem 1rem; border: 0; font-size: .95rem; }
.filter legend { float: left; padding: 0; }
body:has(#floor-error:checked) :is(.part, .card, .note, nav li):is(.warning, .info),
body:has(#floor-error:checked) main > .file:is(.warning, .info),
body:has(#floor-warning:checked) :is(.file, .part, .card, .note, nav li).info { display: none; }

nav { margin-top: 1rem; padding: .8rem 1rem; background: var(--paper); border-radius: .25rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; }
.index h2 { margin-bottom: .4rem; }
.index li { padding: .45rem 0; border-top: 1px solid var(--line); }
.index .path { margin-right: .6rem; }
.index a, .index .title { display: block; }

.file { margin-top: 2.2rem; }
.file + .file { padding-top: 1.6rem; border-top: 3px solid var(--line); }
.file > .path { margin-top: .2rem; }
.part { margin-top: 1.8rem; }
.card { margin-bottom: 1rem; border: 1px solid var(--line); border-radius: .4rem; overflow: hidden; }
.label { padding: .5rem 1rem 0; background: var(--paper); color: var(--soft); font-size: .9rem; }
.quote { padding: .5rem 1rem .7rem; background: var(--paper); font-size: 1.05rem; line-height: 1.65; white-space: pre-wrap; }
.verbatim { font-family: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .95rem; }
mark { padding: .08em .1em; border-radius: .15em; background: var(--glow); color: inherit; border-bottom: 2px solid var(--tone); }
mark.warning { border-bottom-style: dashed; }
mark.info { border-bottom-style: dotted; }
.number { font-size: .75rem; font-weight: 700; line-height: 1; }
sup.number { margin: 0 .1em; color: var(--ink); }
.message .number { display: inline-block; min-width: 1.4em; padding: .2em .3em; border-radius: 1em; background: var(--ink); color: var(--page); text-align: center; }
.sign { padding: 0 .1em; border: 1px solid currentColor; border-radius: .2em; font-size: .85em; line-height: 1.1; white-space: nowrap; }
.cut { color: var(--soft); }
.note { padding: .7rem 1rem; border-top: 1px solid var(--line); border-left: .3rem solid var(--tone); }
.message { font-weight: 600; }
.badge { padding: .1em .5em; border-radius: .2em; background: var(--tint); color: var(--tone); font-size: .85rem; font-weight: 600; }
.help { margin-top: .2rem; }
.correction { margin-top: .35rem; }
.offer { color: var(--soft); font-size: .9rem; }
.correction del { text-decoration: none; }
.correction del b { background: var(--error-mark); }
.correction ins { text-decoration: none; }
.correction ins b { background: var(--clean-mark); }
.correction li { white-space: pre-wrap; }
.arrow, .letters, .deleted { color: var(--soft); }
.origin { margin-top: .35rem; color: var(--soft); font-size: .82rem; }
.origin a { color: inherit; }
footer { margin-top: 2.5rem; padding-top: .8rem; border-top: 1px solid var(--line); }

@media (max-width: 32rem) {
  body { padding: 1rem .75rem 2rem; }
  h1 { font-size: 1.3rem; }
  .totals { gap: .35rem; }
  .totals li { flex-basis: 100%; display: flex; flex-wrap: wrap; gap: 0 .6rem; align-items: baseline; padding: .3rem .7rem; }
  .quote, .label, .note { padding-left: .7rem; padding-right: .7rem; }
}
@page { margin: 15mm; }
@media print {
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  .filter { display: none; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  h1, h2, h3, .note, .quote, .verdict, .totals li, .index li { break-inside: avoid; }
  .card { break-inside: avoid; overflow: visible; }
  h2, h3, .label, .quote, .file > .path { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}</style>
</head>
<body>
<header class="top">
<p class="kind">Проверка метаданных</p>
<h1>Проверка 3 файлов</h1>
<p class="verdict error">К публикации не готовы 2 файла из 3: в них есть ошибки.</p>
<div class="failures" role="note">
<h2>Проверить удалось не всё</h2>
<ul><li>nowhere.yaml: нет такого файла или папки. Проверьте путь.</li></ul>
</div>
<ul class="totals">
<li class="error"><b>3 ошибки</b> <span>метаданные неверны</span></li><li class="warning"><b>3 предупреждения</b> <span>почти наверняка неверно</span></li><li class="info"><b>1 замечание</b> <span>стоит взглянуть</span></li></ul>
<p class="beside">4 дефекта можно исправить автоматически: metalint check --fix</p><p class="beside">Скрыто комментариями: 1.</p></header>
<form class="filter">
<fieldset>
<legend>Показать:</legend>
<label><input type="radio" name="floor" id="floor-info" checked> всё</label>
<label><input type="radio" name="floor" id="floor-warning"> ошибки и предупреждения</label>
<label><input type="radio" name="floor" id="floor-error"> только ошибки</label>
</fieldset>
</form>
<nav class="index" aria-label="Файлы">
<h2>Файлы</h2>
<ol>
<li class="error"><a href="#file-1">Лечение астмы.</a><span class="path">выпуск 3/статья 100%.yaml</span> <span class="counts"><span class="count error">2 ошибки</span><span class="count warning">3 предупреждения</span><span class="count info">1 замечание</span></span></li>
<li class="clean"><span class="title">Лечение астмы</span><span class="path">clean.yaml</span> <span class="count clean">дефектов нет</span></li>
<li class="error"><a href="#file-3">broken: a, b.yaml</a><span class="path">broken: a, b.yaml</span> <span class="counts"><span class="count error">1 ошибка</span></span></li>
</ol>
</nav>
<main>
<section class="file error" id="file-1">
<h2 lang="ru">Лечение астмы.</h2>
<p class="path">выпуск 3/статья 100%.yaml <span class="counts"><span class="count error">2 ошибки</span><span class="count warning">3 предупреждения</span><span class="count info">1 замечание</span></span></p>
<section class="part error" id="file-1-part-1">
<h3>Название <span class="counts"><span class="count error">1 ошибка</span><span class="count warning">2 предупреждения</span></span></h3>
<article class="card error">
<p class="label">Английский</p><blockquote class="quote" lang="en">Treatment of <mark class="error">аsthma</mark><sup class="number">1</sup><mark class="warning">.</mark><sup class="number">2</sup></blockquote>
<ul class="notes">
<li class="note error">
<p class="message"><span class="number">1</span> <span class="badge error">ошибка</span> В слове «аsthma» смешаны кириллица и латиница; должно быть «asthma».</p>
<p class="help">Наберите слово заново буквами одного алфавита.</p><div class="correction">
<p class="offer">Можно исправить автоматически:</p>
<ul>
<li><del>of <b>а</b>sthma.</del> <span class="arrow">→</span> <ins>of <b>a</b>sthma.</ins> <span class="letters">(а кириллическая → a латинская)</span></li>
</ul>
</div>
<p class="origin"><a href="https://metalint.readthedocs.io/ru/rules/CHR001/">Почему: правило CHR001 mixed-script-word</a> · строка 2, столбец 20</p>
</li>
<li class="note warning">
<p class="message"><span class="number">2</span> <span class="badge warning">предупреждение</span> В конце названия стоит точка.</p>
<p class="help">Удалите.</p><div class="correction">
<p class="offer">Можно исправить автоматически:</p>
<ul>
<li><del>of аsthma<b>.</b></del> <span class="arrow">→</span> <ins>of аsthma</ins></li>
</ul>
</div>
<p class="origin"><a href="https://metalint.readthedocs.io/ru/rules/TIT002/">Почему: правило TIT002 title-final-period</a> · строка 2, столбец 26</p>
</li>
</ul>
</article>
<article class="card warning">
<p class="label">Русский</p><blockquote class="quote" lang="ru">Лечение астмы<mark class="warning">.</mark></blockquote>
<ul class="notes">
<li class="note warning">
<p class="message"><span class="badge warning">предупреждение</span> В конце названия стоит точка.</p>
<p class="help">Удалите.</p><div class="correction">
<p class="offer">Можно исправить автоматически:</p>
<ul>
<li><del>Лечение астмы<b>.</b></del> <span class="arrow">→</span> <ins>Лечение астмы</ins></li>
</ul>
</div>
<p class="origin"><a href="https://metalint.readthedocs.io/ru/rules/TIT002/">Почему: правило TIT002 title-final-period</a> · строка 3, столбец 20</p>
</li>
</ul>
</article>
</section>
<section class="part info" id="file-1-part-2">
<h3>Аннотация <span class="counts"><span class="count info">1 замечание</span></span></h3>
<article class="card info">
<p class="label">Строка файла</p><blockquote class="quote verbatim">abstract: {en: &#34;Plan%: \U0001F600 a, b&#34;, <mark class="info">RU</mark>: Цель}</blockquote>
<ul class="notes">
<li class="note info">
<p class="message"><span class="badge info">замечание</span> Код языка записан как «RU», а в этом формате нужен «ru».</p>
<p class="help">Напишите «ru».</p><div class="correction">
<p class="offer">Можно исправить автоматически:</p>
<ul>
<li><del>b&#34;, <b>RU</b>: Цель}</del> <span class="arrow">→</span> <ins>b&#34;, <b>ru</b>: Цель}</ins> <span class="letters">(R латинская → r латинская, U латинская → u латинская)</span></li>
</ul>
</div>
<p class="origin"><a href="https://metalint.readthedocs.io/ru/rules/STR008/">Почему: правило STR008 legacy-language-code</a> · строка 6, столбец 42</p>
</li>
</ul>
</article>
</section>
<section class="part error" id="file-1-part-3">
<h3>Ключевые слова <span class="counts"><span class="count error">1 ошибка</span></span></h3>
<article class="card error">
<p class="label">Английский · Ключевое слово 2</p><blockquote class="quote" lang="en"><mark class="error">TREАTMENT</mark></blockquote>
<ul class="notes">
<li class="note error">
<p class="message"><span class="badge error">ошибка</span> В слове «TREАTMENT» смешаны кириллица и латиница; должно быть «TREATMENT».</p>
<p class="help">Наберите слово заново буквами одного алфавита.</p><div class="correction">
<p class="offer">Можно исправить автоматически:</p>
<ul>
<li><del>TRE<b>А</b>TMENT</del> <span class="arrow">→</span> <ins>TRE<b>A</b>TMENT</ins> <span class="letters">(А кириллическая → A латинская)</span></li>
</ul>
</div>
<p class="origin"><a href="https://metalint.readthedocs.io/ru/rules/CHR001/">Почему: правило CHR001 mixed-script-word</a> · строка 5, столбец 25</p>
</li>
</ul>
</article>
</section>
<section class="part warning" id="file-1-part-4">
<h3>autors <span class="counts"><span class="count warning">1 предупреждение</span></span></h3>
<article class="card warning">
<p class="label">Строка файла</p><blockquote class="quote verbatim"><mark class="warning">autors</mark>: []</blockquote>
<ul class="notes">
<li class="note warning">
<p class="message"><span class="badge warning">предупреждение</span> Поля «autors» нет; возможно, имелось в виду «authors»?</p>
<p class="help">Исправьте ключ.</p><div class="correction">
<p class="offer">Предлагаемое исправление, его нужно проверить:</p>
<ul>
<li><del>астмы.
autors: []</del> <span class="arrow">→</span> <ins>астмы.
aut<b>h</b>ors: []</ins></li>
</ul>
</div>
<p class="origin"><a href="https://metalint.readthedocs.io/ru/rules/STR004/">Почему: правило STR004 unknown-key</a> · строка 4, столбец 1</p>
</li>
</ul>
</article>
</section>
</section>
<section class="file error" id="file-3">
<h2>broken: a, b.yaml</h2>
<p class="path">broken: a, b.yaml <span class="counts"><span class="count error">1 ошибка</span></span></p>
<section class="part error" id="file-3-part-1">
<h3>Файл в целом <span class="counts"><span class="count error">1 ошибка</span></span></h3>
<article class="card error">
<p class="label">Строка файла</p><blockquote class="quote verbatim">title: <mark class="error">&#34;</mark>open</blockquote>
<ul class="notes">
<li class="note error">
<p class="message"><span class="badge error">ошибка</span> Кавычка, которая открывается здесь, нигде не закрыта.</p>
<p class="help">Закройте её; кавычку внутри текста пишите как \&#34; или ставьте «ёлочки».</p><p class="origin"><a href="https://metalint.readthedocs.io/ru/rules/STR001/">Почему: правило STR001 invalid-syntax</a> · строка 1, столбец 8</p>
</li>
</ul>
</article>
</section>
</section>
</main>
<footer>
<p>Знаки в цитатах: · пробел, ° неразрывный пробел, → табуляция, ¬ мягкий перенос. U+200B и подобное обозначает другие невидимые символы.</p><p>metalint</p>
</footer>
</body>
</html>

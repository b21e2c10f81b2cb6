/**
 * The style of every page: one text, so that a policy can name it by its hash. Cards and long tables are laid out as
 * they come into view: a report of ten thousand records opens several times as fast.
 */
export const STYLE = `:root{color-scheme:light}*{box-sizing:border-box}
body{font:16px/1.6 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#1b1b1b;background:#fff;margin:0}
main{max-width:68rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:2px solid #ccc}h3{font-size:1rem;margin:1.2rem 0 .3rem}
p{margin:.4rem 0}ul{margin:.4rem 0;padding-left:1.3rem}a{color:#0b4f9e}
code{font-size:.85em;color:#4a4a4a}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.6rem;list-style:none;padding:0;margin:.8rem 0}
.tiles li{border:1px solid #bbb;border-left-width:6px;padding:.4rem .7rem}.tiles b{display:block;font-size:1.5rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0;font-size:.93rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}
td,th{border:1px solid #bbb;padding:.25rem .45rem;text-align:left;vertical-align:top}th{background:#f2f2f2}
.n{text-align:right;font-variant-numeric:tabular-nums}
@media(min-width:60rem){.n{overflow-wrap:normal}.s{white-space:nowrap}}
.good{color:#0a6b2d}.bad{color:#a3121b}.open{color:#7a5200}.faulty{color:#6b1d87}
li.good,section.good{border-left-color:#0a6b2d}li.bad,section.bad{border-left-color:#a3121b}li.open,section.open{border-left-color:#7a5200}li.faulty,section.faulty{border-left-color:#6b1d87}
section{border:1px solid #ccc;border-left-width:6px;padding:.3rem .8rem .6rem;margin:1rem 0}section.good,section.bad,section.open,section.faulty{color:#1b1b1b}section h3{margin:.3rem 0}
details{margin:.4rem 0}summary{cursor:pointer;color:#0b4f9e}
figure{margin:.6rem 0}details>figure{display:inline-block;vertical-align:top;max-width:100%;margin-right:1rem}svg{max-width:100%;height:auto}svg text{font-size:12px;fill:#1b1b1b}
.axis{stroke:#555;fill:none}.bound{stroke:#a3121b;stroke-dasharray:5 4;fill:none}.main{stroke:#0b4f9e;stroke-width:2;fill:none}
.here{stroke:#0b4f9e;fill:#0b4f9e;fill-opacity:.25}.faint{stroke:#999;fill:#fff}
.fg{fill:#0a6b2d}.fb{fill:#a3121b}.fo{fill:#7a5200}
.sheet h2{border:0;text-align:center;margin:.5rem 0}.sheet th{width:8.5rem}.blank{height:3.2rem}
.long,section{content-visibility:auto;contain-intrinsic-size:auto 20rem}.long{contain-intrinsic-size:auto 200rem}
@media(max-width:40rem){.wide thead{position:absolute;clip-path:inset(50%)}.wide,.wide tbody,.wide tr,.wide td,.wide caption{display:block}
.wide tr{border:1px solid #bbb;margin:.5rem 0}.wide td{border:0;text-align:left}.wide td:empty{display:none}.wide td::before{content:attr(data-h) " ";color:#555}main{padding:.6rem}}
@media print{.long,section{content-visibility:visible}body{font-size:10pt}main{max-width:none;padding:0}a{color:inherit;text-decoration:none}h2,h3,caption{break-after:avoid}tr,section,figure,li{break-inside:avoid}
section{margin:.5rem 0;padding:.1rem .5rem .3rem}p{margin:.2rem 0}h2{margin:1rem 0 .3rem}details:not([open])>:not(summary){display:none}table{font-size:9pt}td,th{padding:.1rem .3rem}.sheet{break-after:page}}
`;

/** The SHA-256 of the style, as a policy names it. */
export const STYLE_HASH = 'sha256-EqtJuWHKrBxXK2lEi11JbvvH7/Ejk1IwCtJhXtRUuxo=';

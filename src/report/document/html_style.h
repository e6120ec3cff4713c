// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet of HTML documents. For the .cpp files of this room only.
#pragma once

#include <string_view>

namespace port135::report {

/// Light and dark as the reader's system has it; on paper always light. Pairs of level colours are those of
/// the window and keep a contrast of 4.5.
inline constexpr std::string_view htmlStyle = R"css(
:root{color-scheme:light dark;--text:#1b1f24;--muted:#57606a;--paper:#fff;--panel:#f5f6f8;--line:#d5dae1;--link:#0b57b7;
--critical:#9f1239;--on-critical:#fff;--high:#c2410c;--on-high:#fff;--medium:#facc15;--on-medium:#3b2a00;
--low:#a5cdfb;--on-low:#1e3a5f;--info:#a7e8da;--on-info:#134e4a;--not-rated:#d3dae3;--on-not-rated:#1e293b;
--good:#bfe8c6;--on-good:#14532d;--notice:#fef3c7;--on-notice:#713f12;--practice:#ede9fe;--on-practice:#4c1d95}
@media screen and (prefers-color-scheme:dark){:root{--text:#e6e9ee;--muted:#aab4c0;--paper:#1a1d22;--panel:#24282f;
--line:#3d444e;--link:#8ec2ff;--critical:#be123c;--on-critical:#fff;--high:#fb923c;--on-high:#2a1200;--medium:#eab308;
--on-medium:#241a00;--low:#1d5fd1;--on-low:#fff;--info:#0f6e66;--on-info:#fff;--not-rated:#465468;--on-not-rated:#e2e8f0;
--good:#166534;--on-good:#fff;--notice:#4a3a0a;--on-notice:#fde68a;--practice:#3b2a66;--on-practice:#e9e0ff}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--text);line-height:1.5;overflow-wrap:anywhere;
font-family:system-ui,"Segoe UI","Noto Sans","DejaVu Sans",sans-serif}
:lang(ja){font-family:system-ui,"Yu Gothic UI","Meiryo","Noto Sans CJK JP","Noto Sans JP","IPAGothic",sans-serif}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.4rem;margin:2.5rem 0 1rem;padding-bottom:.3rem;border-bottom:2px solid var(--line)}
h3{font-size:1.1rem;margin:1.6rem 0 .5rem}
h4{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.4rem 0;max-width:60rem}
a{color:var(--link)}
.subtitle,.meta{color:var(--muted);margin:.1rem 0}
nav ul,.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;margin:1rem 0}
.lead{font-size:1.25rem;font-weight:600;line-height:1.35;background:var(--panel);border-left:.5rem solid var(--line);
border-radius:.4rem;padding:.7rem 1rem;max-width:none}
.lead.edge-critical{border-left-color:var(--critical)}.lead.edge-high{border-left-color:var(--high)}
.lead.edge-medium{border-left-color:var(--medium)}.lead.edge-low{border-left-color:var(--low)}
.lead.edge-good{border-left-color:var(--good)}
.logo{float:right;max-height:4rem;max-width:14rem;margin:0 0 .5rem 1rem}
.classification{display:inline-block;border:2px solid var(--text);border-radius:.2rem;padding:0 .6rem;font-weight:700;letter-spacing:.05em}
.links .label{color:var(--muted)}
#filter{position:sticky;top:0;z-index:1;background:var(--paper);border-bottom:1px solid var(--line);padding:.5rem 0;
display:flex;flex-wrap:wrap;gap:.4rem .8rem;align-items:center}
#filter[hidden],[data-level][hidden]{display:none}
#filter input{min-width:18rem}
#filter input,#filter select,#filter button{font:inherit;padding:.15rem .4rem}
details.more>summary{cursor:pointer;color:var(--link);padding:.15rem 0}
.notice{background:var(--notice);color:var(--on-notice);border-radius:.4rem;padding:.6rem 1rem}
.practice .notice:first-of-type{background:var(--practice);color:var(--on-practice)}
.figures{display:flex;flex-wrap:wrap;gap:.8rem;padding:0;margin:1rem 0;list-style:none}
.figures li{background:var(--panel);border:1px solid var(--line);border-left:.4rem solid var(--line);border-radius:.4rem;
padding:.5rem 1rem;min-width:9rem}
.figures strong{display:block;font-size:1.7rem;line-height:1.2}
figure{margin:1.5rem 0;padding:1rem;background:var(--panel);border:1px solid var(--line);border-radius:.4rem;break-inside:avoid}
figcaption{font-weight:600;margin-bottom:.6rem}
svg{display:block;width:100%;max-width:45rem;height:auto;font-size:12px}
svg text{fill:var(--text)}
.swatch{display:inline-block;width:.8em;height:.8em;border-radius:.15em;margin-right:.4em}
table{border-collapse:collapse;width:100%;margin:.6rem 0;font-size:.92rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid var(--line)}
thead th{background:var(--panel)}
tbody th{font-weight:600}
td{white-space:pre-line}td.whole,td.number{white-space:pre;overflow-wrap:normal}
.number{text-align:right;font-variant-numeric:tabular-nums}
.code{font-family:ui-monospace,"Cascadia Mono","Consolas","DejaVu Sans Mono",monospace;font-size:.85rem}
.note{color:var(--muted);font-size:.92rem}
dl{display:grid;grid-template-columns:minmax(9rem,auto) 1fr;gap:.15rem 1rem;margin:.6rem 0;max-width:60rem}
dt{color:var(--muted)}
dd{margin:0;white-space:pre-line}
dl.running{display:block}dl.running div,dl.running dt,dl.running dd{display:inline}dl.running dt::after{content:":\00a0"}
dl.running div:not(:last-child)::after{content:" · "}
.badge{display:inline-block;border-radius:.3rem;padding:.05rem .5rem;font-size:.85rem;font-weight:600;white-space:nowrap}
.wide{overflow-x:auto}.wide table{table-layout:fixed;min-width:42rem}
section.item{border:1px solid var(--line);border-radius:.4rem;padding:.2rem 1rem .8rem;margin:1rem 0}
section.item>details>summary{cursor:pointer;padding:.4rem 0}
section.item>details>summary h3{display:inline;margin:0}
section.item.many{content-visibility:auto;contain-intrinsic-size:auto 3.4rem;margin:.5rem 0;padding:.2rem 1rem}
footer{color:var(--muted);border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem;padding-bottom:2rem;font-size:.9rem}
.critical{background:var(--critical);color:var(--on-critical)}.high{background:var(--high);color:var(--on-high)}
.medium{background:var(--medium);color:var(--on-medium)}.low{background:var(--low);color:var(--on-low)}
.info{background:var(--info);color:var(--on-info)}.not-rated{background:var(--not-rated);color:var(--on-not-rated)}
.good{background:var(--good);color:var(--on-good)}.muted{color:var(--muted)}
.fill-critical{fill:var(--critical)}.fill-high{fill:var(--high)}.fill-medium{fill:var(--medium)}.fill-low{fill:var(--low)}
.fill-info{fill:var(--info)}.fill-not-rated,.fill-muted{fill:var(--not-rated)}.fill-good{fill:var(--good)}.fill-none{fill:var(--link)}
.back-critical{background:var(--critical)}.back-high{background:var(--high)}.back-medium{background:var(--medium)}
.back-low{background:var(--low)}.back-info{background:var(--info)}.back-not-rated,.back-muted{background:var(--not-rated)}
.back-good{background:var(--good)}.back-none{background:var(--link)}
.figures .edge-critical{border-left-color:var(--critical)}.figures .edge-high{border-left-color:var(--high)}
.figures .edge-medium{border-left-color:var(--medium)}.figures .edge-low{border-left-color:var(--low)}
.figures .edge-good{border-left-color:var(--good)}
@media print{body{font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}header,main,footer{max-width:none;padding:0}
nav,#filter,details.more,.same{display:none}h2{break-before:page}main>section:first-of-type>h2{break-before:auto}h3,caption,thead{break-after:avoid}
tr,li,figure{break-inside:avoid}a{color:inherit;text-decoration:none}section.item{border:0;padding:0;content-visibility:visible}}
)css";

} // namespace port135::report

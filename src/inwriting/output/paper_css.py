"""The style of a paper shown as a web page of its own: the same look as the printed one, light and dark."""

_WIDTHS = "".join(f".paper-col-{percent} {{ width: {percent}%; }}\n" for percent in range(5, 101, 5))

PAPER_CSS = """\
:root { color-scheme: light dark; --ink: #1c1a17; --soft: #5d564a; --line: #b9b0a0; --paper: #fffdf8; --wash: #f1ebdd; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece5d8; --soft: #b5ab9b; --line: #6b6357; --paper: #1b1815; --wash: #2a2620; }
}
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.55 "Source Serif 4", Charter, Georgia, serif; }
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere; }
main:has(.paper-wide) { max-width: 60rem; }
h1 { font-size: 1.7rem; line-height: 1.2; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h3 { font-size: 1.05rem; }
.paper-subject { font-size: 1.05rem; } .paper-subject span { font-weight: 400; }
.paper-head > .paper-sender { border-bottom: 2px solid var(--ink); padding-bottom: .6rem; }
.paper-to { display: flex; flex-wrap: wrap; gap: 0 3rem; } .paper-to strong { font-weight: 400; }
.paper-notice, .paper-copy { border-left: 4px solid var(--ink); background: var(--wash); padding: .5rem .8rem; }
.paper-small, .paper-footer, figcaption, caption, table { font: .9rem/1.45 "Source Sans 3", "Segoe UI", system-ui, sans-serif; }
.paper-small, .paper-footer { color: var(--soft); } .paper-lead { font-size: 1.2rem; }
.paper-footer { border-top: 1px solid var(--line); margin-top: 3rem; }
.paper-signature { font-style: italic; font-size: 1.3rem; } .paper-address { line-height: 1.35; }
.paper-caption, caption { font-weight: 600; text-align: start; padding-bottom: .3rem; }
.paper-table { overflow-x: auto; margin: 1.2rem 0; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 1.5px solid var(--ink); border-top: 2px solid var(--ink); vertical-align: bottom; }
.paper-right { text-align: end; } .paper-center { text-align: center; }
.paper-blank td { height: 1.8rem; border: 1px solid var(--line); }
.paper-boxes { list-style: none; padding-left: 0; } .paper-boxes li { padding-left: 1.8rem; text-indent: -1.8rem; }
.paper-boxes li::before { content: "\\2610"; display: inline-block; width: 1.8rem; text-indent: 0; }
.paper-line { margin-top: 3rem; border-top: 1px solid var(--ink); max-width: 18rem; min-height: 1rem; }
.paper-drawn img { height: 4rem; background: #fff; } figure { margin: 1.5rem 0; } img, svg { max-width: 100%; height: auto; }
.paper-space { height: .8rem; } a { color: inherit; }
@media print { body { background: #fff; color: #000; font-size: 11pt; } .paper-page-break { break-after: page; } }
""" + _WIDTHS

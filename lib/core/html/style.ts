/**
 * How a document looks alone in a browser and on paper: the sheet of a United Nations document, numbered by its own
 * text so that it survives copying. Lengths follow the Word file.
 */
export const DOCUMENT_STYLE = `
:root { color-scheme: light }
body { margin: 2rem auto; padding-inline: 1rem; max-inline-size: 42rem; background: #fff; color: #000;
  font: 11pt/1.4 "Times New Roman", Tinos, "Noto Naskh Arabic", "Noto Serif", serif; overflow-wrap: break-word }
header { border-block-end: 2pt solid; padding-block-end: .5rem; margin-block-end: 1rem }
header p { margin: 0 }
.mast { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1rem }
.organ, .mast { font-size: 13pt }
.lines p { margin: 0; font-weight: bold }
h1 { font-size: 17pt; line-height: 1.2 }
h2 { font-size: 14pt } h3 { font-size: 12pt } h4, h5 { font-size: 11pt }
h2, h3, h4, h5 { break-after: avoid }
h2 .n, h3 .n, h4 .n, h5 .n { display: inline-block; min-inline-size: 2.5rem }
p { text-align: justify; orphans: 2; widows: 2 }
.num { margin-inline-end: 1.25rem }
.box { border: 1pt solid; padding: .5rem 1.5rem; margin-block: 1rem; break-inside: avoid }
.strong { font-weight: bold }
ol.sub { list-style: none; padding-inline-start: 2.5rem }
nav ol { list-style: none; padding: 0 } nav ol ol { padding-inline-start: 2.5rem }
a { color: inherit } sup a { text-decoration: none }
.notes { border-block-start: 1pt solid; margin-block-start: 2rem; padding-block-start: .5rem; font-size: 9pt }
.notes li { margin-block: .25rem }
@page { size: A4; margin: 25mm 20mm; @bottom-center { content: counter(page) } }
@media print { body { margin: 0; padding: 0; max-inline-size: none } nav { break-after: page } .back { display: none } }
`

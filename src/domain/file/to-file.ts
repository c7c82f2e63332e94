// The saved file: a page that reads and prints by itself, and carries the casus as data.
import { leaveOutDeleted } from '../casus/leave-out.ts'
import type { ReportDocument } from '../report/document.ts'
import { reportElements } from '../report/document-elements.ts'
import type { ReportNode } from '../report/element.ts'
import { escapeHtml, toHtml } from '../report/to-html.ts'
import { encodeAround, encodeRegisters } from './encode.ts'
import { type CasusFile, DATA_ELEMENT_ID } from './format.ts'

const STYLE = `:root{color-scheme:light dark}body{font:1.0625rem/1.55 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
h2{border-top:2px solid;padding-top:1rem;margin-top:2.5rem}.report__sheet{display:block;font-size:.8em}.report__text{white-space:pre-wrap;overflow-wrap:anywhere;border-left:3px solid;padding-left:.75rem}
.report__lens{font-weight:bold;margin-bottom:0}.report__score{font-weight:bold}.report__points{white-space:nowrap}.report__point{padding:0 .3em}.is-chosen{font-weight:bold;border:1.5px solid;border-radius:1em}
table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:.35rem .5rem;text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}
.writing-lines i{display:block;height:9mm;border-bottom:1px solid}.paper-choices{list-style:"☐ "}.visually-hidden{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.view__caption{text-align:left;font-weight:bold}.view__change{border:1.5px solid;padding:0 .3em}.view__part--4,.view__hour--fixed{border-left:6px solid}.view__hour--double{border:3px solid}.view__mark{border:2px solid;padding:0 .3em}.report__running{display:none}@media print{body{margin:0;max-width:none}.report__running{display:block}.report__section{break-before:page}.report__keep{break-inside:avoid;break-after:avoid}}`

/** `<` and the two line separators written as escapes: the data can never end its own element. */
const inlineJson = (json: string): string =>
  json.replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A page of ours that reads and prints by itself, with data for the workbook in it. */
export interface FilePage {
  readonly title: string
  /** What this file is and what to do with it. */
  readonly intro: string
  readonly body: ReportNode
  readonly json: string
}

/** [F2] The whole file. Holds nothing executable, and no address of anything elsewhere. */
export const filePage = ({ title, intro, body, json }: FilePage): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}: werkboek wijkgericht werken</title>
<style>${STYLE}</style>
</head>
<body>
<p>${escapeHtml(intro)}</p>
${toHtml(body)}
<script type="application/json" id="${DATA_ELEMENT_ID}">${inlineJson(json)}</script>
</body>
</html>
`

/** The data: what the readable part may not show stands sealed in it [F7]. */
function dataOf({ registers, ...head }: CasusFile, { hidden }: ReportDocument): string {
  const isHidden = new Set(hidden)
  const entries = Object.entries(leaveOutDeleted(registers))
  const encode = (wanted: boolean) =>
    encodeRegisters(Object.fromEntries(entries.filter(([path]) => isHidden.has(path) === wanted)))
  return encodeAround(head, encode(false), encode(true))
}

/** A casus as a file, without a word of a row that was deleted [F6]. */
export const toFile = (file: CasusFile, report: ReportDocument): string =>
  filePage({
    title: report.casus,
    intro:
      "Dit bestand is een bewaarde casus. Je kunt het lezen en afdrukken zonder internet. Verder werken? Open het in het werkboek met de knop 'Open een bestand'.",
    body: reportElements(report),
    json: dataOf(file, report),
  })

// YAML with line numbers: a schema says which key is wrong, this says where that key stands.

import type { z } from 'astro/zod'
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { schemaFault, unknownField, yamlFault } from './dutch.ts'
import type { ContentProblem } from './problem.ts'

export interface YamlSource {
  readonly file: string
  readonly text: string
  /** Lines that stand before this text in its file, as with frontmatter. */
  readonly linesBefore?: number
}

type Keys = readonly (string | number)[]

export type YamlReading<T> =
  | { readonly ok: true; readonly value: T; readonly lineOf: (path: Keys) => number }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] }

/** Where a field begins: at its name, or at the item of a list. Undefined when it is not there. */
function startOf(document: Document, path: Keys): number | undefined {
  const parent = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined
  const node = pair ? pair.key : document.getIn(path, true)
  return isNode(node) ? node.range?.[0] : undefined
}

/** What a schema found, one message for each field that is wrong. */
const faultsOf = ({ issues }: z.ZodError): { path: Keys; message: string }[] =>
  issues.flatMap((issue) => {
    const path = issue.path as Keys
    const name = path.join('.') || 'het bestand'
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...path, key], message: `${name}: ${unknownField(key)}` }))
      : [{ path, message: `${name}: ${issue.message}` }]
  })

/** Reads and checks; every fault is named with its line. */
export function readYaml<S extends z.ZodType>(source: YamlSource, schema: S): YamlReading<z.output<S>> {
  const { file, text, linesBefore = 0 } = source
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const lineAt = (offset: number) => counter.linePos(offset).line + linesBefore
  // What follows on a fault in YAML is mostly its echo.
  const faults = document.errors.filter(({ code }, index) => index === 0 || code === 'DUPLICATE_KEY')
  if (faults.length > 0)
    return {
      ok: false,
      problems: faults.map(({ code, pos }) => ({ file, line: lineAt(pos[0]), message: yamlFault(code) })),
    }
  const lineOf = (path: Keys): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const start = startOf(document, path.slice(0, length))
      if (start !== undefined) return lineAt(start)
    }
    return 1 + linesBefore
  }
  const result = schema.safeParse(document.toJS(), { error: schemaFault })
  if (result.success) return { ok: true, value: result.data, lineOf }
  const problems = faultsOf(result.error).map(({ path, message }) => ({ file, line: lineOf(path), message }))
  return { ok: false, problems }
}

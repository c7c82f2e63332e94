// YAML with line numbers: a schema says which key is wrong, this says where that key stands.

import type { z } from 'astro/zod'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { ContentProblem } from './problem.ts'

export interface YamlSource {
  readonly file: string
  readonly text: string
  /** Lines that stand before this text in its file, as with frontmatter. */
  readonly linesBefore?: number
}

export type YamlReading<T> =
  | { readonly ok: true; readonly value: T; readonly lineOf: (path: readonly (string | number)[]) => number }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] }

/** Reads and checks; every fault is named with its line. */
export function readYaml<S extends z.ZodType>(source: YamlSource, schema: S): YamlReading<z.output<S>> {
  const { file, text, linesBefore = 0 } = source
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const lineAt = (offset: number) => counter.linePos(offset).line + linesBefore
  const faults = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    message: `dit is geen geldige YAML (${error.message.split('\n')[0]}). Zet een tekst met een dubbele punt tussen aanhalingstekens.`,
  }))
  if (faults.length > 0) return { ok: false, problems: faults }
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return lineAt(node.range[0])
    }
    return 1 + linesBefore
  }
  const result = schema.safeParse(document.toJS())
  if (result.success) return { ok: true, value: result.data, lineOf }
  return {
    ok: false,
    problems: result.error.issues.map((issue) => ({
      file,
      line: lineOf(issue.path as (string | number)[]),
      message: `${issue.path.join('.') || 'het bestand'}: ${issue.message}`,
    })),
  }
}

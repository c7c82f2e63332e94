// The pieces an answer is told in. Plain data: print, blank print, the saved file and later Word, Markdown
// and CSV are renderings of these, and none of them knows a form control.

export interface TableRow {
  /** The row's own name, when the rows are fixed. */
  readonly title?: string | undefined
  readonly cells: readonly string[]
}

export type Block =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'other-version'; readonly text: string; readonly at: number }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | {
      readonly type: 'scale'
      readonly score: number | undefined
      readonly low: string
      readonly high: string
      readonly certainty?: string | undefined
    }
  | {
      readonly type: 'table'
      readonly columns: readonly string[]
      readonly rows: readonly TableRow[]
    }
  // For paper: lines to write on, boxes to tick.
  | { readonly type: 'lines'; readonly count: number }
  | { readonly type: 'boxes'; readonly items: readonly string[]; readonly many: boolean }

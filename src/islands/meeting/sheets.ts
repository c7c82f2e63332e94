/** Where each worksheet stands in the book, by its id. */
export type Sheets = Readonly<Record<string, { readonly text: string; readonly href: string }>>

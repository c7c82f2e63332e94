// What this browser can do with paper and with files, as far as it tells without trying.

export interface PaperAndFiles {
  readonly canPrint: boolean
  /** Page numbers and the name of the casus in the margin. */
  readonly numbersPages: boolean
  readonly canDownload: boolean
  /** Can go on writing in one and the same file. */
  readonly canLinkFile: boolean
}

export const paperAndFiles = (): PaperAndFiles => ({
  canPrint: typeof window.print === 'function',
  numbersPages: 'CSSMarginRule' in window,
  canDownload: 'download' in HTMLAnchorElement.prototype && typeof URL.createObjectURL === 'function',
  canLinkFile: 'showSaveFilePicker' in window,
})

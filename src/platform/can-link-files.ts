/** True in browsers that can keep writing to one file; apart from the code that does so, which few need. */
export const canLinkFiles = (): boolean => 'showSaveFilePicker' in window

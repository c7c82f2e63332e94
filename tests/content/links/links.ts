// Links that authors write to other pages of the workbook.
import type { Assembled } from '../../../src/catalog/assemble.ts'

const LINK = /\]\((\/[^)\s]*)\)/g

/** Every address of the workbook that content makes: chapters, tools, terms, draaiboeken. */
export const addressesOf = ({ workbook, tools, terms, draaiboeken }: Assembled): string[] => [
  ...workbook.hoofdstukken.map(({ id }) => `/werkboek/${id}/`),
  ...workbook.hoofdstukken.flatMap(({ id, werkbladen }) =>
    werkbladen.map((sheet) => `/werkboek/${id}/#werkblad-${sheet.id}`),
  ),
  ...tools.map(({ id }) => `/gereedschap/${id}/`),
  ...terms.map(({ id }) => `/begrippen/#${id}`),
  ...draaiboeken.map(({ id }) => `/begeleiden/${id}/`),
]

/** One message for each link that leads nowhere: file, line, address, and what to do. */
export function brokenLinks(
  files: Readonly<Record<string, string>>,
  addresses: ReadonlySet<string>,
): string[] {
  return Object.entries(files).flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(LINK)].flatMap(([, address = '']) =>
          addresses.has(address)
            ? []
            : [
                `${file}, regel ${index + 1}: '${address}' is er niet: verbeter het adres, met een / aan het eind`,
              ],
        ),
      ),
  )
}

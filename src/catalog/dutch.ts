// What to say to an author where a library would speak English, or of itself.
import type { z } from 'astro/zod'
import type { ErrorCode } from 'yaml'

const YAML_FAULTS: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'dit veld staat er twee keer: haal er één weg',
  TAB_AS_INDENT: 'dit is geen geldige YAML: laat een regel inspringen met spaties, niet met een tab',
  MISSING_CHAR: 'dit is geen geldige YAML: er ontbreekt een aanhalingsteken, een haakje of een dubbele punt',
}

const OTHER_YAML_FAULT =
  'dit is geen geldige YAML: laat de regel even ver inspringen als die erboven, en zet een tekst met een dubbele punt tussen aanhalingstekens'

export const yamlFault = (code: ErrorCode): string => YAML_FAULTS[code] ?? OTHER_YAML_FAULT

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'geef een lijst: elke regel begint met een streepje',
  boolean: 'zet hier true of false',
  object: 'zet hier velden, elk met een naam, een dubbele punt en een waarde',
  string: 'schrijf hier een tekst',
}

/** For a fault of which the schema itself says nothing. */
export const schemaFault: z.core.$ZodErrorMap = (issue) =>
  (issue.code === 'invalid_type' ? EXPECTED[issue.expected] : undefined) ??
  'dit kan hier niet staan: kijk in content/README.md wat wel kan'

export const unknownField = (name: string): string =>
  `het veld '${name}' kennen we hier niet: verbeter de spelling of haal de regel weg`

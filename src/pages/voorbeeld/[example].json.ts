// An example as a casus, for who makes a copy of it. Fetched then, and only then.
import type { APIContext } from 'astro'
import { examples } from '../../catalog/workbook.ts'
import { encodeCasus } from '../../domain/file/encode.ts'
import { FORMAT, VERSION } from '../../domain/file/format.ts'
import { EXAMPLE_TIME, type Example, exampleRegisters } from '../../domain/library/example.ts'

export const getStaticPaths = () =>
  examples.map((example) => ({ params: { example: example.id }, props: { example } }))

export const GET = ({ props }: APIContext<{ example: Example }>) => {
  const savedAt = new Date(EXAMPLE_TIME).toISOString()
  const registers = exampleRegisters(props.example)
  const casus = encodeCasus({ format: FORMAT, version: VERSION, savedAt, casusId: 'voorbeeld', registers })
  return new Response(casus, { headers: { 'Content-Type': 'application/json' } })
}

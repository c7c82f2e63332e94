import { shownVersion } from '../../domain/casus/register.ts'
import { plainText } from '../../domain/kinds/read.ts'
import { writer } from '../../stores/casus.ts'
import { Brake } from '../privacy/Brake.tsx'
import { VersionChoice, type VersionProps } from './VersionChoice.tsx'

/** What stands under a field when there is reason to: what looks like personal data, and versions to choose from. */
export function BesideField(props: VersionProps) {
  return (
    <>
      <Brake path={props.path} text={plainText(shownVersion(props.register, writer)?.value ?? null)} />
      <VersionChoice {...props} />
    </>
  )
}

import { otherVersions, toldVersions } from '../../domain/casus/register.ts'
import { mayHoldPersonalData } from '../../domain/privacy/may-hold.ts'
import { writer } from '../../stores/casus.ts'
import { useOnDemand } from '../use-on-demand.ts'
import type { VersionProps } from './VersionChoice.tsx'

/**
 * What stands under a field now and then. Two versions written separately: both are kept and shown, until someone
 * chooses. And what looks like personal data. The code for it comes when there may be reason to.
 */
export function OtherVersions(props: VersionProps) {
  const { register } = props
  const isWanted =
    otherVersions(register, writer).length > 0 ||
    toldVersions(register).some(({ value }) => mayHoldPersonalData(value))
  const Beside = useOnDemand(isWanted, () => import('./BesideField.tsx').then((file) => file.BesideField))
  return Beside ? <Beside {...props} /> : null
}

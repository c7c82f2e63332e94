import { otherVersions } from '../../domain/casus/register.ts'
import { writer } from '../../stores/casus.ts'
import { useOnDemand } from '../use-on-demand.ts'
import type { VersionProps } from './VersionChoice.tsx'

/**
 * Two versions written separately: both are kept and shown, until someone chooses. Few people ever have them, so the
 * code that shows them comes when they are there.
 */
export function OtherVersions(props: VersionProps) {
  const isApart = otherVersions(props.register, writer).length > 0
  const Choice = useOnDemand(isApart, () => import('./VersionChoice.tsx').then((file) => file.VersionChoice))
  return Choice ? <Choice {...props} /> : null
}

import type { FootProps } from '../agenda/Foot.tsx'
import { useOnDemand } from '../use-on-demand.ts'

/** Under an answer: the way to the werkagenda. Fetched once there is an answer anywhere in the casus. */
export function AgendaFoot(props: FootProps) {
  const Foot = useOnDemand(Object.keys(props.registers).length > 0, () =>
    import('../agenda/Foot.tsx').then((file) => file.Foot),
  )
  return Foot ? <Foot {...props} /> : null
}

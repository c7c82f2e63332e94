// Components that are fetched when they are wanted, and not before: most people never see them.
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** The component once it is wanted and here. When it cannot be fetched, the page goes on without it. */
export function useOnDemand<Props>(
  isWanted: boolean,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | undefined {
  const [component, setComponent] = useState<ComponentType<Props>>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what `load` fetches is the same at every render
  useEffect(() => {
    if (isWanted)
      void load()
        .then((found) => setComponent(() => found))
        .catch(() => undefined)
  }, [isWanted])
  return isWanted ? component : undefined
}

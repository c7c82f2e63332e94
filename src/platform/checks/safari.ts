// Safari, and every browser on an iPhone or iPad, wipes what a site keeps after seven days of use without a visit.

interface Told {
  readonly vendor: string
  /** From the home screen: such an app counts its own days. */
  readonly standalone?: boolean | undefined
}

export type Safari = 'no' | 'browser' | 'home-screen'

/** Whether this browser is one of Apple's. */
export function safari(told: Told = navigator): Safari {
  if (!told.vendor.startsWith('Apple')) return 'no'
  return told.standalone === true ? 'home-screen' : 'browser'
}

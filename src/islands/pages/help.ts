import { CasusBar } from '../casus-bar/CasusBar.tsx'
import { Notices } from '../casus-bar/Notices.tsx'
import { DeviceCheck } from '../device-check/DeviceCheck.tsx'
import { wake } from '../wake.ts'

void wake({ DeviceCheck, CasusBar, Notices })

import { CasusBar } from '../casus-bar/CasusBar.tsx'
import { Notices } from '../casus-bar/Notices.tsx'
import { SharedComputer } from '../casussen/SharedComputer.tsx'
import { DeviceCheck } from '../device-check/DeviceCheck.tsx'
import { wake } from '../wake.ts'

void wake({ SharedComputer, DeviceCheck, CasusBar, Notices })

import { CasusBar } from '../casus-bar/CasusBar.tsx'
import { Notices } from '../casus-bar/Notices.tsx'
import { Casussen } from '../casussen/Casussen.tsx'
import { SharedComputer } from '../casussen/SharedComputer.tsx'
import { WipeAll } from '../casussen/WipeAll.tsx'
import { wake } from '../wake.ts'

void wake({ Casussen, CasusBar, Notices, SharedComputer, WipeAll })

import { CasusBar } from '../casus-bar/CasusBar.tsx'
import { Notices } from '../casus-bar/Notices.tsx'
import { PrintRoom } from '../print/PrintRoom.tsx'
import { wake } from '../wake.ts'

void wake({ PrintRoom, CasusBar, Notices })

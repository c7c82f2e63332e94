import { CasusBar } from '../casus-bar/CasusBar.tsx'
import { Notices } from '../casus-bar/Notices.tsx'
import { Finish } from '../finish/Finish.tsx'
import { wake } from '../wake.ts'

void wake({ Finish, CasusBar, Notices })

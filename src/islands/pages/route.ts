import { CasusBar } from '../casus-bar/CasusBar.tsx'
import { Notices } from '../casus-bar/Notices.tsx'
import { RouteChoice } from '../route/RouteChoice.tsx'
import { RouteList } from '../route/RouteList.tsx'
import { wake } from '../wake.ts'

void wake({ RouteChoice, CasusBar, Notices, RouteList })

// Pages work without this. It marks that scripts run and wakes the design system's own components.
import { initAll } from './nhsuk-frontend.min.js'

document.body.classList.add('js-enabled', 'nhsuk-frontend-supported')
initAll()

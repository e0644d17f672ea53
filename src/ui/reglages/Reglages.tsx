import { Placeholder } from '../shell/Placeholder.tsx'

export default function Reglages() {
  return <Placeholder />
}

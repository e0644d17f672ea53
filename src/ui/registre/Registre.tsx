import { Placeholder } from '../shell/Placeholder.tsx'

export default function Registre() {
  return <Placeholder />
}

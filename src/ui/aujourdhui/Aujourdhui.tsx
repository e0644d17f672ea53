import { Placeholder } from '../shell/Placeholder.tsx'

export default function Aujourdhui() {
  return <Placeholder />
}

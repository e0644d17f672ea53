import { Placeholder } from '../shell/Placeholder.tsx'

export default function Instance(_props: { instanceId: string }) {
  return <Placeholder />
}

import { Placeholder } from '../../shell/Placeholder.tsx'

export default function TenirAujourdhui() {
  return <Placeholder />
}

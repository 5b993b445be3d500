import { Badge } from "@/components/ui/badge";
import type { RiskLevel } from "@/core/scoring/result";
import { riskWords } from "./grade-words";

export function RiskMark({ level }: { readonly level: RiskLevel }) {
  const { word, tone } = riskWords[level];
  return <Badge tone={tone}>{word} risk</Badge>;
}

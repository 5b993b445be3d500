import { CircleAlert, CircleCheck, CircleSlash, Clock, Hand } from "lucide-react";
import { Badge } from "@/components/ui/badge";

export type MessageStateName = "waiting" | "queued" | "sent" | "failed" | "cancelled";

const looks = {
  waiting: { tone: "warn", icon: Hand, word: "Waiting for you" },
  queued: { tone: "accent", icon: Clock, word: "Being sent" },
  sent: { tone: "good", icon: CircleCheck, word: "Sent" },
  failed: { tone: "bad", icon: CircleAlert, word: "Not delivered" },
  cancelled: { tone: "neutral", icon: CircleSlash, word: "Link ended" },
} as const;

/** What became of a message: shape, word and colour. */
export function MessageState({ state }: { readonly state: MessageStateName }) {
  const { tone, icon: Icon, word } = looks[state];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" className="size-3.5" />}>
      {word}
    </Badge>
  );
}

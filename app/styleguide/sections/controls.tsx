import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import { Disclosure } from "@/components/ui/disclosure";
import { Kbd } from "@/components/ui/kbd";
import { KeyValueList } from "@/components/ui/key-value-list";
import { LinkButton } from "@/components/ui/link-button";
import { Menu } from "@/components/ui/menu";
import { MenuLink } from "@/components/ui/menu-item";
import { Progress } from "@/components/ui/progress";
import { SavedNotice } from "@/components/ui/saved-notice";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { Tooltip } from "@/components/ui/tooltip";
import { now } from "../fixtures";
import type { SpecimenSection } from "../specimen";

export const controlsSection: SpecimenSection = {
  id: "controls",
  title: "Plain parts",
  parts: [
    {
      name: "Buttons",
      draw: () => (
        <div className="flex flex-wrap items-center gap-3">
          <Button>Save</Button>
          <Button variant="secondary">Cancel</Button>
          <Button variant="quiet">Undo</Button>
          <Button variant="danger">Archive</Button>
          <Button pending>Saving</Button>
          <Button disabled>Not now</Button>
          <Button size="sm">Small</Button>
          <Button size="lg">Large</Button>
          <LinkButton href="#">Link</LinkButton>
          <TextLink href="#">A link in text</TextLink>
        </div>
      ),
    },
    {
      name: "Badges",
      draw: () => (
        <div className="flex flex-wrap gap-2">
          {(["neutral", "accent", "good", "warn", "bad", "unknown"] as const).map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
        </div>
      ),
    },
    {
      name: "Callouts",
      draw: () => (
        <div className="flex flex-col gap-3">
          <Callout title="TLS 1.3 was seen">It shows capability, not policy.</Callout>
          <Callout kind="success">Saved.</Callout>
          <Callout kind="warning" title="The boundary is assumed">
            Name your receiving hosts in the settings.
          </Callout>
          <Callout kind="problem" title="The file could not be read" actions={<Button size="sm">Choose another</Button>}>
            It holds no Received line.
          </Callout>
        </div>
      ),
    },
    {
      name: "Dialog, menu, copy, saved",
      draw: (p) => (
        <div className="flex flex-wrap items-center gap-4">
          <Dialog trigger="Archive vendor" title="Archive Alder Imaging?">
            <p>It leaves the register. You can bring it back.</p>
          </Dialog>
          <Menu label={`More ${p}`} trigger="More" align="start">
            <MenuLink href="#">Edit</MenuLink>
            <MenuLink href="#2">Archive</MenuLink>
          </Menu>
          <CopyButton text="https://mailwitness.example.com/r/abc" label="Copy link" />
          <SavedNotice message="Saved 14:02" />
        </div>
      ),
    },
    {
      name: "Disclosure, progress, time, keys",
      draw: (p) => (
        <div className="flex flex-col gap-4">
          <Disclosure summary="Why we ask" open>
            A contract is not a configuration.
          </Disclosure>
          <Progress label={`Sections ${p}`} value={3} max={5} words="3 of 5 sections done" />
          <p>
            <Time iso="2026-05-03T14:02:11Z" now={now} /> · <Time iso="2026-05-03T14:02:11Z" show="date-time" /> ·{" "}
            <Tooltip text="Where your own server took over">boundary hop</Tooltip> · <Kbd>⌘K</Kbd>
          </p>
          <KeyValueList
            rows={[
              { label: "Provider", value: "Amazon SES" },
              { label: "Declared setting", value: "TlsPolicy = OPTIONAL", action: <TextLink href="#">Change</TextLink> },
            ]}
          />
        </div>
      ),
    },
  ],
};

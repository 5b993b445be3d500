import { SeverityMark } from "@/components/score/severity-mark";
import { StatusBadge } from "@/components/score/status-badge";
import { AssuranceBar } from "@/components/score/assurance-bar";
import { CapList } from "@/components/score/cap-list";
import { Card } from "@/components/ui/card";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { controls } from "@/core/controls/catalogue";
import type { Control, ControlGroup } from "@/core/controls/control";
import type { ControlState } from "@/core/inference/outcome";
import { groupWords } from "@/core/report/words";
import { explainPart } from "@/core/scoring/explain";
import type { Part, Result } from "@/core/scoring/result";

interface Row {
  readonly control: Control;
  readonly state: ControlState;
  readonly part: Part | null;
}

/** Every control with what it counted, on what, and what would change it: the number can be added up by hand. */
export function ScoreExplanation({ result }: { readonly result: Result }) {
  const rows = controls.flatMap((control): readonly Row[] => {
    const state = result.inference.controls.find((one) => one.controlId === control.id);
    const part = result.parts.find((one) => one.controlId === control.id) ?? null;
    return state === undefined ? [] : [{ control, state, part }];
  });
  return (
    <>
      <div className="mb-8 grid gap-4 md:grid-cols-3">
        <Card>
          <AssuranceBar label="Transport" assurance={result.transport} />
        </Card>
        <Card>
          <AssuranceBar label="Contract" assurance={result.contract} />
        </Card>
        <Card>
          <h2 className="mb-2 text-sm font-medium">Caps on the grade</h2>
          <CapList caps={result.caps} />
        </Card>
      </div>
      <p className="mb-6 max-w-prose text-sm text-ink-muted">
        Assurance is 100 × (1 − lost weight ÷ whole weight) over the controls that apply. A contract never raises the transport number; caps
        can lower the grade. Method {result.methodVersion}, computed as of {result.asOf.slice(0, 10)}.
      </p>
      {groupsOf(rows).map(({ group, rows: inGroup }) => (
        <Section key={group} id={group} title={groupWords[group]} lead={sumWords(inGroup)}>
          <ControlTable rows={inGroup} caption={groupWords[group]} />
        </Section>
      ))}
    </>
  );
}

function ControlTable({ rows, caption }: { readonly rows: readonly Row[]; readonly caption: string }) {
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ control }) => control.id}
      columns={[
        {
          key: "control",
          heading: "Control",
          isRowHeader: true,
          cell: ({ control }) => (
            <span id={control.id}>
              <span className="me-2 font-mono text-xs text-ink-muted">{control.id}</span>
              {control.title}
            </span>
          ),
        },
        { key: "severity", heading: "Severity", phoneLabel: "Severity", cell: ({ state }) => <SeverityMark severity={state.severity} /> },
        { key: "state", heading: "State", phoneLabel: "State", cell: ({ state }) => <StatusBadge status={state.status} /> },
        { key: "lost", heading: "Weight × share", phoneLabel: "Weight × share", align: "end", cell: (row) => <Lost part={row.part} /> },
        {
          key: "sure",
          heading: "Confidence",
          phoneLabel: "Confidence",
          align: "end",
          cell: ({ part }) => (part === null ? "–" : `${String(Math.round(part.confidence * 100))} %`),
        },
        { key: "change", heading: "What would change it", phoneLabel: "To change", cell: (row) => <Change row={row} /> },
      ]}
    />
  );
}

function Lost({ part }: { readonly part: Part | null }) {
  if (part === null) return <span className="text-ink-muted">left out</span>;
  return (
    <span className="whitespace-nowrap">
      {part.weight} × {part.residual.toFixed(2)} = <strong className="font-semibold">{(part.weight * part.residual).toFixed(1)}</strong>
    </span>
  );
}

function Change({ row: { part, state } }: { readonly row: Row }) {
  const words = part === null ? null : explainPart(part, state).wouldChange;
  return <span className="block min-w-40 text-xs text-ink-muted">{words ?? "Nothing remains."}</span>;
}

function groupsOf(rows: readonly Row[]): readonly { readonly group: ControlGroup; readonly rows: readonly Row[] }[] {
  const groups = [...new Set(rows.map(({ control }) => control.group))];
  return groups.map((group) => ({ group, rows: rows.filter(({ control }) => control.group === group) }));
}

function sumWords(rows: readonly Row[]): string {
  const parts = rows.flatMap(({ part }) => (part === null ? [] : [part]));
  const lost = parts.reduce((sum, part) => sum + part.weight * part.residual, 0);
  const whole = parts.reduce((sum, part) => sum + part.weight, 0);
  return whole === 0 ? "Nothing of this group applies." : `Lost ${lost.toFixed(1)} of a weight of ${String(whole)}.`;
}

"use client";

import { HeaderDrop, type HeaderReading } from "@/components/evidence/header-drop";
import { HopTable } from "@/components/evidence/hop-table";
import { keepTraceHeaders } from "@/core/evidence/kept-headers";
import { analyseMessage } from "@/core/evidence/message";

export function HeaderDropSpecimen() {
  return <HeaderDrop name="headers" parse={read} />;
}

function read(text: string): HeaderReading {
  const { text: kept, dropped } = keepTraceHeaders(text).value;
  const { value, problems } = analyseMessage({ text: kept, receivers: [] });
  return {
    kept,
    dropped: [
      ...(dropped.bodyCharacters === 0 ? [] : [`Body and attachments: ${dropped.bodyCharacters} characters`]),
      ...dropped.fields.map((field) => `${field.name} (${field.count})`),
    ],
    problems,
    preview: <HopTable hops={value.hops} boundaryBasis={value.boundaryBasis} text={kept} />,
  };
}

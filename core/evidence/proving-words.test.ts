import { expect, test } from "vitest";
import { provingWords } from "./proving-words";

const marked = (quote: string): string | null => {
  const span = provingWords(quote);
  return span === null ? null : quote.slice(span.start, span.end);
};

test.each([
  [
    "Received: from a (a [192.0.2.1]) (using TLSv1 with cipher AES128-SHA (128/128 bits)) by mx (Postfix) with ESMTPS id 1",
    "using TLSv1 with cipher AES128-SHA (128/128 bits)",
  ],
  [
    "Received: from a by mx with ESMTPS (version=TLS1_2 cipher=ECDHE-RSA-AES128-GCM-SHA256 bits=128/128); Mon",
    "version=TLS1_2 cipher=ECDHE-RSA-AES128-GCM-SHA256",
  ],
  ["Received: from a by mx with esmtps (TLS1.0) tls TLS_RSA_WITH_AES_256_CBC_SHA (Exim 4.96)", "(TLS1.0) tls TLS_RSA_WITH_AES_256_CBC_SHA"],
  ["Received: from a (a [192.0.2.1]) by mx (Postfix) with ESMTP id 9B77D", "with ESMTP"],
  ["Received: (qmail 1 invoked by uid 0)", null],
])("%s", (quote, words) => expect(marked(quote)).toBe(words));

import "server-only";
import { baaElements } from "@/core/baa/elements";
import type { EvidenceOrigin } from "@/core/evidence/origin";
import { confidentAnswers, halfAnswers, type DemoAnswer } from "./answers";
import type { StoryClock } from "./day";
import { demoMessage, sessions } from "./headers";

export type { DemoAnswer } from "./answers";

/** A vendor of the story, in the form in which its commands take it. */
export interface DemoVendor {
  readonly about: Readonly<Record<string, string>>;
  readonly streams: readonly Readonly<Record<string, string | readonly string[]>>[];
  readonly baas: readonly Readonly<Record<string, string | readonly string[]>>[];
  readonly contact: { readonly name: string; readonly email: string; readonly role: string };
  readonly evidence: readonly DemoEvidence[];
  readonly assessment: {
    readonly sentOn: string;
    readonly dueOn: string;
    readonly submittedOn: string | null;
    readonly message: string;
    /** Null: the vendor has not answered. */
    readonly answers: Readonly<Record<string, DemoAnswer>> | null;
  } | null;
}

interface DemoEvidence {
  /** Position in `streams`. */
  readonly stream: number;
  readonly title: string;
  readonly text: string;
  readonly fileName: string;
  readonly origin: EvidenceOrigin;
  readonly collectedOn: string;
}

/** Eight invented vendors. Each shows one thing that “Do you have a BAA?” and “We use TLS” hide. */
export function demoVendors(clock: StoryClock): readonly DemoVendor[] {
  return [
    alderImaging(clock),
    birchLaboratories(clock),
    cypressReferrals(clock),
    dogwoodScheduling(clock),
    elmTranscription(clock),
    fernBilling(clock),
    gorseTelehealth(clock),
    hazelPharmacy(clock),
  ];
}

const allElements = baaElements.map((element) => element.id);

/** An executed agreement; every element was found but those named. */
function baa(from: string, until: string, more: { services?: readonly string[]; vendor: string; missing?: readonly string[] }) {
  return {
    status: "executed",
    organisationParty: "Harbour Clinic",
    vendorParty: more.vendor,
    signedOn: from,
    effectiveOn: from,
    expiresOn: until,
    elementsReviewed: "yes",
    elements: allElements.filter((id) => more.missing?.includes(id) !== true),
    providersNamed: more.services ?? [],
  };
}

const sesExport = (set: string, policy: string): string =>
  JSON.stringify({ ConfigurationSetName: set, DeliveryOptions: { TlsPolicy: policy } }, null, 2);

const sesMarks = (domain: string): readonly string[] => [
  "Feedback-ID: ::1.eu-west-1.q3Zk1:AmazonSES",
  "X-SES-Outgoing: 192.0.2.61",
  `Message-ID: <0102019d4a-${domain.slice(0, 4)}@eu-west-1.amazonses.com>`,
];

/** S4: “TLS required” is true and shown, and a message came over TLS 1.0 all the same. */
function alderImaging({ on, header }: StoryClock): DemoVendor {
  const term = { effective: on(-400), expiry: on(330) };
  const contact = { name: "Ines Alvarado", email: "ines.alvarado@alder-imaging.test", role: "Chief information security officer" };
  const message = demoMessage({
    ...{ host: "a8-50.smtp-out.amazonses.com", ip: "192.0.2.61", tls: sessions.tls10, from: "results@alder-imaging.test" },
    ...{ date: header(-12), marks: sesMarks("alder-imaging.test") },
  });
  return {
    about: { name: "Alder Imaging", website: "https://alder-imaging.example.com", handlesPhi: "yes", description: "Radiology reports." },
    streams: [
      {
        ...{ name: "Radiology reports", fromDomains: "alder-imaging.test", providerId: "amazon-ses", settingId: "tls-policy=REQUIRE" },
        ...{ phiKinds: ["results"], volume: "under-10000", accountOwner: "vendor" },
      },
    ],
    baas: [baa(term.effective, term.expiry, { vendor: "Alder Imaging Ltd", services: ["amazon-ses"] })],
    contact,
    evidence: [
      {
        ...{ stream: 0, title: "Configuration set of the reports", text: sesExport("phi-reports", "REQUIRE") },
        ...{ fileName: "configuration-set.json", origin: "from-vendor", collectedOn: on(-20) },
      },
      {
        stream: 0,
        title: "Report as we received it",
        text: message,
        fileName: "report.eml",
        origin: "received-by-us",
        collectedOn: on(-11),
      },
    ],
    assessment: {
      ...{ sentOn: on(-30), dueOn: on(-9), submittedOn: on(-10), message: "Our yearly look at how you send reports to us." },
      answers: confidentAnswers("amazon-ses", "TlsPolicy = REQUIRE on the configuration set phi-reports", term),
    },
  };
}

/** The model: the strictest setting of its service, shown, for every stream. */
function birchLaboratories({ on, header }: StoryClock): DemoVendor {
  const term = { effective: on(-210), expiry: on(520) };
  const contact = { name: "Tomas Berg", email: "tomas.berg@birch-laboratories.test", role: "Head of infrastructure" };
  const message = demoMessage({
    ...{ host: "o7.ptr1920.sendgrid.net", ip: "192.0.2.77", tls: sessions.tls13, from: "lab@birch-laboratories.test" },
    ...{ date: header(-6), marks: ["X-SG-EID: u001.c2FtcGxl", "Feedback-ID: 1:lab:2:SG"] },
  });
  const setting = JSON.stringify({ require_tls: true, require_valid_cert: true, version: 1.2 }, null, 2);
  return {
    about: { name: "Birch Laboratories", website: "https://birch-laboratories.example.com", handlesPhi: "yes", description: "Laboratory." },
    streams: [
      {
        ...{ name: "Laboratory results", fromDomains: "birch-laboratories.test", providerId: "sendgrid" },
        ...{ settingId: "enforced-tls:require_tls=true,require_valid_cert=true,version=1.2", phiKinds: ["results"] },
        ...{ volume: "10000-or-more", accountOwner: "vendor" },
      },
    ],
    baas: [baa(term.effective, term.expiry, { vendor: "Birch Laboratories Inc", services: ["sendgrid"] })],
    contact,
    evidence: [
      {
        stream: 0,
        title: "Enforced TLS of the account",
        text: setting,
        fileName: "enforced-tls.json",
        origin: "from-vendor",
        collectedOn: on(-8),
      },
      {
        stream: 0,
        title: "Result as we received it",
        text: message,
        fileName: "result.eml",
        origin: "received-by-us",
        collectedOn: on(-6),
      },
    ],
    assessment: {
      ...{ sentOn: on(-40), dueOn: on(-15), submittedOn: on(-18), message: "" },
      answers: confidentAnswers("sendgrid", "require_tls = true, require_valid_cert = true, version = 1.2", term),
    },
  };
}

/** Microsoft 365 without a connector: opportunistic, and a message came in plaintext. */
function cypressReferrals({ on, header }: StoryClock): DemoVendor {
  const message = demoMessage({
    ...{ host: "mail-eopbgr80045.outbound.protection.outlook.com", ip: "192.0.2.45", tls: null, from: "referrals@cypress-referrals.test" },
    ...{ date: header(-4), marks: ["X-OriginatorOrg: cypress-referrals.test"] },
  });
  return {
    about: {
      name: "Cypress Referrals",
      website: "https://cypress-referrals.example.net",
      handlesPhi: "yes",
      description: "Specialist letters.",
    },
    streams: [
      {
        ...{ name: "Referral letters", fromDomains: "cypress-referrals.test", providerId: "microsoft-365", settingId: "connector=none" },
        ...{ phiKinds: ["referrals", "results"], volume: "under-10000", accountOwner: "vendor" },
      },
    ],
    baas: [baa(on(-600), on(41), { vendor: "Cypress Referrals LLP", services: ["microsoft-365"], missing: ["B6", "B12"] })],
    contact: { name: "Odile Marchand", email: "odile.marchand@cypress-referrals.test", role: "Practice manager" },
    evidence: [
      {
        stream: 0,
        title: "Letter as we received it",
        text: message,
        fileName: "letter.eml",
        origin: "received-by-us",
        collectedOn: on(-4),
      },
    ],
    assessment: null,
  };
}

/** A service like Google's: encrypted when it can be, TLS 1.0 when that is all there is. */
function dogwoodScheduling({ on, header }: StoryClock): DemoVendor {
  const message = demoMessage({
    ...{ host: "mail-sor-f41.google.com", ip: "192.0.2.41", tls: sessions.tls10, from: "reminders@dogwood-scheduling.test" },
    ...{ date: header(-33), marks: ["X-Gm-Message-State: AOJu0Yx", "X-Google-DKIM-Signature: v=1; d=1e100.net; s=20230601"] },
  });
  return {
    about: { name: "Dogwood Scheduling", website: "https://dogwood.example.net", handlesPhi: "yes", description: "Appointment reminders." },
    streams: [
      {
        ...{ name: "Reminders", fromDomains: "dogwood-scheduling.test", providerId: "google-workspace", settingId: "secure-transport=off" },
        ...{ phiKinds: ["appointments"], volume: "10000-or-more", accountOwner: "shared" },
      },
      {
        ...{ name: "Support", fromDomains: "help.dogwood-scheduling.test", providerId: "google-workspace", phiKinds: ["support"] },
        ...{ volume: "under-100", accountOwner: "vendor" },
      },
    ],
    baas: [baa(on(-300), on(430), { vendor: "Dogwood Scheduling Inc", services: ["google-workspace"] })],
    contact: { name: "Priya Nair", email: "priya.nair@dogwood-scheduling.test", role: "Operations" },
    evidence: [
      {
        stream: 0,
        title: "Reminder as we received it",
        text: message,
        fileName: "reminder.eml",
        origin: "received-by-us",
        collectedOn: on(-33),
      },
    ],
    assessment: { sentOn: on(-7), dueOn: on(21), submittedOn: null, message: "", answers: null },
  };
}

/** S1: the agreement ended yesterday, and the service runs on its default. */
function elmTranscription({ on }: StoryClock): DemoVendor {
  return {
    about: {
      name: "Elm Transcription",
      website: "https://elm-transcription.example.com",
      handlesPhi: "yes",
      description: "Dictated letters.",
    },
    streams: [
      {
        ...{ name: "Typed letters", fromDomains: "elm-transcription.test", providerId: "amazon-ses", settingId: "tls-policy=OPTIONAL" },
        ...{ phiKinds: ["results", "referrals"], volume: "under-10000", accountOwner: "vendor" },
      },
    ],
    baas: [baa(on(-731), on(-1), { vendor: "Elm Transcription GmbH", services: ["amazon-ses"] })],
    contact: { name: "Jonas Weil", email: "jonas.weil@elm-transcription.test", role: "Managing director" },
    evidence: [
      {
        ...{ stream: 0, title: "Configuration set of the letters", text: sesExport("letters", "OPTIONAL") },
        ...{ fileName: "configuration-set.json", origin: "from-vendor", collectedOn: on(-50) },
      },
    ],
    assessment: null,
  };
}

/** Everything was well fourteen months ago; nobody has looked since. */
function fernBilling({ on, header }: StoryClock): DemoVendor {
  const message = demoMessage({
    ...{ host: "o3.ptr771.sendgrid.net", ip: "192.0.2.203", tls: sessions.tls12, from: "statements@fern-billing.test" },
    ...{ date: header(-426), marks: ["X-SG-EID: u001.ZmVybg", "Feedback-ID: 1:bill:2:SG"] },
  });
  const setting = JSON.stringify({ require_tls: true, require_valid_cert: true, version: 1.2 }, null, 2);
  return {
    about: { name: "Fern Billing", website: "https://fern-billing.example.com", handlesPhi: "yes", description: "Patient statements." },
    streams: [
      {
        ...{ name: "Statements", fromDomains: "fern-billing.test", providerId: "sendgrid", phiKinds: ["billing"] },
        ...{
          settingId: "enforced-tls:require_tls=true,require_valid_cert=true,version=1.2",
          volume: "under-10000",
          accountOwner: "vendor",
        },
      },
    ],
    baas: [baa(on(-800), on(295), { vendor: "Fern Billing Services", services: ["sendgrid"] })],
    contact: { name: "Grace Oduya", email: "grace.oduya@fern-billing.test", role: "Compliance" },
    evidence: [
      {
        stream: 0,
        title: "Enforced TLS of the account",
        text: setting,
        fileName: "enforced-tls.json",
        origin: "from-vendor",
        collectedOn: on(-430),
      },
      {
        stream: 0,
        title: "Statement as we received it",
        text: message,
        fileName: "statement.eml",
        origin: "received-by-us",
        collectedOn: on(-426),
      },
    ],
    assessment: null,
  };
}

/** Asked, reminded, silent. */
function gorseTelehealth({ on }: StoryClock): DemoVendor {
  return {
    about: { name: "Gorse Telehealth", website: "https://gorse-telehealth.example.net", handlesPhi: "yes", description: "Video visits." },
    streams: [
      {
        ...{ name: "Visit summaries", fromDomains: "gorse-telehealth.test", providerId: "mailgun", phiKinds: ["results", "appointments"] },
        ...{ volume: "unknown", accountOwner: "unknown" },
      },
    ],
    baas: [{ status: "unsigned", vendorParty: "Gorse Telehealth", organisationParty: "Harbour Clinic" }],
    contact: { name: "Marek Lind", email: "marek.lind@gorse-telehealth.test", role: "Support" },
    evidence: [],
    assessment: {
      sentOn: on(-62),
      dueOn: on(-34),
      submittedOn: null,
      message: "Please name who can answer, if it is not you.",
      answers: null,
    },
  };
}

/** S2, then S5: the setting is shown, and still a message came in plaintext. The vendor's answers wait for a reader. */
function hazelPharmacy({ on, header }: StoryClock): DemoVendor {
  const term = { effective: on(-150), expiry: on(580) };
  const contact = { name: "Samira Haddad", email: "samira.haddad@hazel-pharmacy.test", role: "Head of pharmacy systems" };
  const message = demoMessage({
    ...{ host: "a14-21.smtp-out.amazonses.com", ip: "192.0.2.121", tls: null, from: "orders@hazel-pharmacy.test" },
    ...{ date: header(-3), marks: sesMarks("hazel-pharmacy.test") },
  });
  return {
    about: {
      name: "Hazel Pharmacy Services",
      website: "https://hazel-pharmacy.example.com",
      handlesPhi: "yes",
      description: "Prescriptions.",
    },
    streams: [
      {
        ...{ name: "Prescription notices", fromDomains: "hazel-pharmacy.test", providerId: "amazon-ses", settingId: "tls-policy=REQUIRE" },
        ...{ phiKinds: ["results", "other"], volume: "under-10000", accountOwner: "vendor" },
      },
      {
        ...{ name: "Newsletters", fromDomains: "news.hazel-pharmacy.test", providerId: "amazon-ses", settingId: "tls-policy=OPTIONAL" },
        ...{ phiKinds: ["notices-without-phi"], volume: "under-10000", accountOwner: "vendor" },
      },
    ],
    baas: [baa(term.effective, term.expiry, { vendor: "Hazel Pharmacy Services", services: ["amazon-ses"] })],
    contact,
    evidence: [
      {
        ...{ stream: 0, title: "Configuration set of the notices", text: sesExport("rx-notices", "REQUIRE") },
        ...{ fileName: "configuration-set.json", origin: "from-vendor", collectedOn: on(-9) },
      },
      {
        stream: 0,
        title: "Notice as we received it",
        text: message,
        fileName: "notice.eml",
        origin: "received-by-us",
        collectedOn: on(-3),
      },
    ],
    assessment: {
      ...{ sentOn: on(-16), dueOn: on(5), submittedOn: on(-1), message: "Please have your mail administrator at hand." },
      answers: halfAnswers("amazon-ses", "TlsPolicy = REQUIRE", term),
    },
  };
}

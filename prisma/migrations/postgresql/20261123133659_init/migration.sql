-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "receivingHosts" TEXT NOT NULL DEFAULT '[]',
    "auditSequence" INTEGER NOT NULL DEFAULT 0,
    "auditHash" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "acceptedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vendor" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "website" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "handlesPhi" TEXT NOT NULL DEFAULT 'unknown',
    "archivedAt" TIMESTAMP(3),
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "gradeRank" INTEGER NOT NULL DEFAULT -1,
    "assurance" DOUBLE PRECISION,
    "confidence" DOUBLE PRECISION,
    "provisional" BOOLEAN NOT NULL DEFAULT false,
    "exposure" TEXT NOT NULL DEFAULT 'uuuu',
    "openModes" INTEGER NOT NULL DEFAULT 0,
    "worstFinding" TEXT NOT NULL DEFAULT '',
    "contradictions" INTEGER NOT NULL DEFAULT 0,
    "baaStatus" TEXT NOT NULL DEFAULT 'none',
    "baaExpiresOn" TEXT,
    "lastVerifiedOn" TEXT,
    "nextDueOn" TEXT,
    "latestResultId" TEXT,

    CONSTRAINT "Vendor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailStream" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fromDomains" TEXT NOT NULL DEFAULT '[]',
    "providerId" TEXT,
    "settingId" TEXT,
    "phiKinds" TEXT NOT NULL DEFAULT '[]',
    "volume" TEXT NOT NULL DEFAULT 'unknown',
    "accountOwner" TEXT NOT NULL DEFAULT 'unknown',
    "archivedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MailStream_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Baa" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "organisationParty" TEXT NOT NULL DEFAULT '',
    "vendorParty" TEXT NOT NULL DEFAULT '',
    "signedOn" TEXT,
    "effectiveOn" TEXT,
    "expiresOn" TEXT,
    "elements" TEXT,
    "providersNamed" TEXT NOT NULL DEFAULT '[]',
    "note" TEXT NOT NULL DEFAULT '',
    "fileId" TEXT,
    "archivedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Baa_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "questionnaireId" TEXT NOT NULL,
    "questionnaireVersion" TEXT NOT NULL,
    "frozenQuestionnaire" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "message" TEXT NOT NULL DEFAULT '',
    "dueOn" TEXT,
    "contactName" TEXT NOT NULL DEFAULT '',
    "contactEmail" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMP(3),
    "submittedAt" TIMESTAMP(3),
    "decidedAt" TIMESTAMP(3),
    "decidedById" TEXT,
    "decision" TEXT,
    "decisionReason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RespondentLink" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL DEFAULT '',
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "revokedAt" TIMESTAMP(3),
    "firstOpenedAt" TIMESTAMP(3),
    "lastOpenedAt" TIMESTAMP(3),
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RespondentLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RespondentSession" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "linkId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RespondentSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "value" TEXT NOT NULL DEFAULT '',
    "comment" TEXT NOT NULL DEFAULT '',
    "notApplicableReason" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "answeredBy" TEXT NOT NULL DEFAULT '',
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerRevision" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "answerId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "value" TEXT NOT NULL DEFAULT '',
    "comment" TEXT NOT NULL DEFAULT '',
    "notApplicableReason" TEXT NOT NULL DEFAULT '',
    "answeredBy" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AnswerRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerReview" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "reviewedById" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AnswerReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attestation" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "answersSha256" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Attestation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "streamId" TEXT,
    "assessmentId" TEXT,
    "questionId" TEXT,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "grade" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "collectedAt" TIMESTAMP(3) NOT NULL,
    "observedAt" TIMESTAMP(3),
    "collectedBy" TEXT NOT NULL,
    "collectedById" TEXT,
    "receiverCondition" TEXT NOT NULL DEFAULT 'not-recorded',
    "conditionNote" TEXT NOT NULL DEFAULT '',
    "dropped" TEXT NOT NULL DEFAULT '{}',
    "artefact" TEXT NOT NULL DEFAULT '{}',
    "parserVersion" TEXT NOT NULL DEFAULT '',
    "correctedBoundary" INTEGER,
    "withdrawnAt" TIMESTAMP(3),
    "withdrawnReason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceCorrection" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "evidenceId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EvidenceCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contradiction" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "resolution" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "ownerId" TEXT,
    "snapshot" TEXT NOT NULL,
    "firstSeenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMP(3),
    "resolvedById" TEXT,

    CONSTRAINT "Contradiction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Result" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "assessmentId" TEXT,
    "methodVersion" TEXT NOT NULL,
    "asOf" TIMESTAMP(3) NOT NULL,
    "input" TEXT NOT NULL,
    "inputSha256" TEXT NOT NULL,
    "output" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Result_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "assessmentId" TEXT,
    "resultId" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "methodVersion" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "failure" TEXT NOT NULL DEFAULT '',
    "model" TEXT NOT NULL,
    "modelSha256" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportFile" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,

    CONSTRAINT "ReportFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "sealedBody" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT NOT NULL DEFAULT '',
    "assessmentId" TEXT,
    "sentAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT,
    "kind" TEXT NOT NULL,
    "payload" TEXT NOT NULL DEFAULT '{}',
    "state" TEXT NOT NULL DEFAULT 'new',
    "runAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leaseUntil" TIMESTAMP(3),
    "leasedBy" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT NOT NULL DEFAULT '',
    "idempotencyKey" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "objectType" TEXT NOT NULL,
    "objectId" TEXT NOT NULL,
    "vendorId" TEXT,
    "summary" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '{}',
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- CreateIndex
CREATE INDEX "Member_userId_idx" ON "Member"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_organisationId_id_key" ON "Member"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Member_organisationId_userId_key" ON "Member"("organisationId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_organisationId_createdAt_idx" ON "Invitation"("organisationId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_organisationId_id_key" ON "Invitation"("organisationId", "id");

-- CreateIndex
CREATE INDEX "Vendor_organisationId_archivedAt_nameKey_id_idx" ON "Vendor"("organisationId", "archivedAt", "nameKey", "id");

-- CreateIndex
CREATE INDEX "Vendor_organisationId_archivedAt_gradeRank_id_idx" ON "Vendor"("organisationId", "archivedAt", "gradeRank", "id");

-- CreateIndex
CREATE INDEX "Vendor_organisationId_archivedAt_openModes_id_idx" ON "Vendor"("organisationId", "archivedAt", "openModes", "id");

-- CreateIndex
CREATE INDEX "Vendor_organisationId_archivedAt_updatedAt_id_idx" ON "Vendor"("organisationId", "archivedAt", "updatedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Vendor_organisationId_id_key" ON "Vendor"("organisationId", "id");

-- CreateIndex
CREATE INDEX "Contact_organisationId_vendorId_idx" ON "Contact"("organisationId", "vendorId");

-- CreateIndex
CREATE UNIQUE INDEX "Contact_organisationId_id_key" ON "Contact"("organisationId", "id");

-- CreateIndex
CREATE INDEX "MailStream_organisationId_vendorId_idx" ON "MailStream"("organisationId", "vendorId");

-- CreateIndex
CREATE UNIQUE INDEX "MailStream_organisationId_id_key" ON "MailStream"("organisationId", "id");

-- CreateIndex
CREATE INDEX "Baa_organisationId_vendorId_idx" ON "Baa"("organisationId", "vendorId");

-- CreateIndex
CREATE INDEX "Baa_organisationId_fileId_idx" ON "Baa"("organisationId", "fileId");

-- CreateIndex
CREATE UNIQUE INDEX "Baa_organisationId_id_key" ON "Baa"("organisationId", "id");

-- CreateIndex
CREATE INDEX "StoredFile_organisationId_sha256_idx" ON "StoredFile"("organisationId", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_organisationId_id_key" ON "StoredFile"("organisationId", "id");

-- CreateIndex
CREATE INDEX "Assessment_organisationId_vendorId_createdAt_idx" ON "Assessment"("organisationId", "vendorId", "createdAt");

-- CreateIndex
CREATE INDEX "Assessment_organisationId_state_dueOn_idx" ON "Assessment"("organisationId", "state", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_organisationId_id_key" ON "Assessment"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_organisationId_reference_key" ON "Assessment"("organisationId", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "RespondentLink_tokenHash_key" ON "RespondentLink"("tokenHash");

-- CreateIndex
CREATE INDEX "RespondentLink_organisationId_assessmentId_idx" ON "RespondentLink"("organisationId", "assessmentId");

-- CreateIndex
CREATE UNIQUE INDEX "RespondentLink_organisationId_id_key" ON "RespondentLink"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RespondentSession_tokenHash_key" ON "RespondentSession"("tokenHash");

-- CreateIndex
CREATE INDEX "RespondentSession_organisationId_linkId_idx" ON "RespondentSession"("organisationId", "linkId");

-- CreateIndex
CREATE UNIQUE INDEX "RespondentSession_organisationId_id_key" ON "RespondentSession"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_organisationId_id_key" ON "Answer"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_organisationId_assessmentId_questionId_key" ON "Answer"("organisationId", "assessmentId", "questionId");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerRevision_organisationId_answerId_revision_key" ON "AnswerRevision"("organisationId", "answerId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerReview_organisationId_assessmentId_questionId_key" ON "AnswerReview"("organisationId", "assessmentId", "questionId");

-- CreateIndex
CREATE INDEX "Attestation_organisationId_assessmentId_idx" ON "Attestation"("organisationId", "assessmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Attestation_organisationId_id_key" ON "Attestation"("organisationId", "id");

-- CreateIndex
CREATE INDEX "Evidence_organisationId_vendorId_createdAt_idx" ON "Evidence"("organisationId", "vendorId", "createdAt");

-- CreateIndex
CREATE INDEX "Evidence_organisationId_createdAt_id_idx" ON "Evidence"("organisationId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Evidence_organisationId_sha256_idx" ON "Evidence"("organisationId", "sha256");

-- CreateIndex
CREATE INDEX "Evidence_organisationId_streamId_idx" ON "Evidence"("organisationId", "streamId");

-- CreateIndex
CREATE INDEX "Evidence_organisationId_assessmentId_idx" ON "Evidence"("organisationId", "assessmentId");

-- CreateIndex
CREATE INDEX "Evidence_organisationId_fileId_idx" ON "Evidence"("organisationId", "fileId");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_organisationId_id_key" ON "Evidence"("organisationId", "id");

-- CreateIndex
CREATE INDEX "EvidenceCorrection_organisationId_evidenceId_createdAt_idx" ON "EvidenceCorrection"("organisationId", "evidenceId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "EvidenceCorrection_organisationId_id_key" ON "EvidenceCorrection"("organisationId", "id");

-- CreateIndex
CREATE INDEX "Contradiction_organisationId_state_lastSeenAt_idx" ON "Contradiction"("organisationId", "state", "lastSeenAt");

-- CreateIndex
CREATE UNIQUE INDEX "Contradiction_organisationId_id_key" ON "Contradiction"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Contradiction_organisationId_vendorId_key_key" ON "Contradiction"("organisationId", "vendorId", "key");

-- CreateIndex
CREATE INDEX "Result_organisationId_vendorId_createdAt_idx" ON "Result"("organisationId", "vendorId", "createdAt");

-- CreateIndex
CREATE INDEX "Result_organisationId_assessmentId_idx" ON "Result"("organisationId", "assessmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Result_organisationId_id_key" ON "Result"("organisationId", "id");

-- CreateIndex
CREATE INDEX "Report_organisationId_vendorId_createdAt_idx" ON "Report"("organisationId", "vendorId", "createdAt");

-- CreateIndex
CREATE INDEX "Report_organisationId_createdAt_id_idx" ON "Report"("organisationId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Report_organisationId_assessmentId_idx" ON "Report"("organisationId", "assessmentId");

-- CreateIndex
CREATE INDEX "Report_organisationId_resultId_idx" ON "Report"("organisationId", "resultId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_organisationId_id_key" ON "Report"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Report_organisationId_reference_key" ON "Report"("organisationId", "reference");

-- CreateIndex
CREATE INDEX "ReportFile_organisationId_fileId_idx" ON "ReportFile"("organisationId", "fileId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportFile_organisationId_reportId_format_key" ON "ReportFile"("organisationId", "reportId", "format");

-- CreateIndex
CREATE INDEX "OutboxMessage_organisationId_createdAt_id_idx" ON "OutboxMessage"("organisationId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "OutboxMessage_organisationId_assessmentId_idx" ON "OutboxMessage"("organisationId", "assessmentId");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_organisationId_id_key" ON "OutboxMessage"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Job_idempotencyKey_key" ON "Job"("idempotencyKey");

-- CreateIndex
CREATE INDEX "Job_state_runAt_id_idx" ON "Job"("state", "runAt", "id");

-- CreateIndex
CREATE INDEX "Job_organisationId_idx" ON "Job"("organisationId");

-- CreateIndex
CREATE INDEX "AuditEntry_organisationId_vendorId_sequence_idx" ON "AuditEntry"("organisationId", "vendorId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_organisationId_sequence_key" ON "AuditEntry"("organisationId", "sequence");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vendor" ADD CONSTRAINT "Vendor_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_organisationId_vendorId_fkey" FOREIGN KEY ("organisationId", "vendorId") REFERENCES "Vendor"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailStream" ADD CONSTRAINT "MailStream_organisationId_vendorId_fkey" FOREIGN KEY ("organisationId", "vendorId") REFERENCES "Vendor"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Baa" ADD CONSTRAINT "Baa_organisationId_vendorId_fkey" FOREIGN KEY ("organisationId", "vendorId") REFERENCES "Vendor"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Baa" ADD CONSTRAINT "Baa_organisationId_fileId_fkey" FOREIGN KEY ("organisationId", "fileId") REFERENCES "StoredFile"("organisationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_organisationId_vendorId_fkey" FOREIGN KEY ("organisationId", "vendorId") REFERENCES "Vendor"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RespondentLink" ADD CONSTRAINT "RespondentLink_organisationId_assessmentId_fkey" FOREIGN KEY ("organisationId", "assessmentId") REFERENCES "Assessment"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RespondentSession" ADD CONSTRAINT "RespondentSession_organisationId_linkId_fkey" FOREIGN KEY ("organisationId", "linkId") REFERENCES "RespondentLink"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_organisationId_assessmentId_fkey" FOREIGN KEY ("organisationId", "assessmentId") REFERENCES "Assessment"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerRevision" ADD CONSTRAINT "AnswerRevision_organisationId_answerId_fkey" FOREIGN KEY ("organisationId", "answerId") REFERENCES "Answer"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerReview" ADD CONSTRAINT "AnswerReview_organisationId_assessmentId_fkey" FOREIGN KEY ("organisationId", "assessmentId") REFERENCES "Assessment"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attestation" ADD CONSTRAINT "Attestation_organisationId_assessmentId_fkey" FOREIGN KEY ("organisationId", "assessmentId") REFERENCES "Assessment"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_organisationId_vendorId_fkey" FOREIGN KEY ("organisationId", "vendorId") REFERENCES "Vendor"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_organisationId_streamId_fkey" FOREIGN KEY ("organisationId", "streamId") REFERENCES "MailStream"("organisationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_organisationId_assessmentId_fkey" FOREIGN KEY ("organisationId", "assessmentId") REFERENCES "Assessment"("organisationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_organisationId_fileId_fkey" FOREIGN KEY ("organisationId", "fileId") REFERENCES "StoredFile"("organisationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceCorrection" ADD CONSTRAINT "EvidenceCorrection_organisationId_evidenceId_fkey" FOREIGN KEY ("organisationId", "evidenceId") REFERENCES "Evidence"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contradiction" ADD CONSTRAINT "Contradiction_organisationId_vendorId_fkey" FOREIGN KEY ("organisationId", "vendorId") REFERENCES "Vendor"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Result" ADD CONSTRAINT "Result_organisationId_vendorId_fkey" FOREIGN KEY ("organisationId", "vendorId") REFERENCES "Vendor"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Result" ADD CONSTRAINT "Result_organisationId_assessmentId_fkey" FOREIGN KEY ("organisationId", "assessmentId") REFERENCES "Assessment"("organisationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_organisationId_vendorId_fkey" FOREIGN KEY ("organisationId", "vendorId") REFERENCES "Vendor"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_organisationId_assessmentId_fkey" FOREIGN KEY ("organisationId", "assessmentId") REFERENCES "Assessment"("organisationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_organisationId_resultId_fkey" FOREIGN KEY ("organisationId", "resultId") REFERENCES "Result"("organisationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportFile" ADD CONSTRAINT "ReportFile_organisationId_reportId_fkey" FOREIGN KEY ("organisationId", "reportId") REFERENCES "Report"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportFile" ADD CONSTRAINT "ReportFile_organisationId_fileId_fkey" FOREIGN KEY ("organisationId", "fileId") REFERENCES "StoredFile"("organisationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxMessage" ADD CONSTRAINT "OutboxMessage_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Member" ADD CONSTRAINT "Member_role_check" CHECK ("role" IN ('admin', 'analyst', 'viewer'));

ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_role_check" CHECK ("role" IN ('admin', 'analyst', 'viewer'));

ALTER TABLE "Vendor" ADD CONSTRAINT "Vendor_handlesPhi_check" CHECK ("handlesPhi" IN ('yes', 'no', 'unknown'));

ALTER TABLE "Vendor" ADD CONSTRAINT "Vendor_gradeRank_check" CHECK ("gradeRank" IN (-1, 0, 1, 2, 3, 4));

ALTER TABLE "MailStream" ADD CONSTRAINT "MailStream_accountOwner_check" CHECK ("accountOwner" IN ('vendor', 'us', 'shared', 'unknown'));

ALTER TABLE "Baa" ADD CONSTRAINT "Baa_status_check" CHECK ("status" IN ('executed', 'unsigned', 'refused', 'none', 'unknown'));

ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_state_check" CHECK ("state" IN ('draft', 'sent', 'in-progress', 'submitted', 'in-review', 'changes-requested', 'decided', 'superseded'));

ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_decision_check" CHECK ("decision" IN ('approved', 'approved-with-conditions', 'rejected'));

ALTER TABLE "Answer" ADD CONSTRAINT "Answer_status_check" CHECK ("status" IN ('answered', 'dont-know', 'not-applicable'));

ALTER TABLE "AnswerRevision" ADD CONSTRAINT "AnswerRevision_status_check" CHECK ("status" IN ('answered', 'dont-know', 'not-applicable'));

ALTER TABLE "AnswerReview" ADD CONSTRAINT "AnswerReview_state_check" CHECK ("state" IN ('accepted', 'flagged', 'needs-clarification'));

ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_kind_check" CHECK ("kind" IN ('message', 'headers', 'provider-setting', 'document'));

ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_grade_check" CHECK ("grade" IN ('E0', 'E1', 'E2', 'E3', 'E4', 'E5'));

ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_class_check" CHECK ("class" IN ('lab', 'dns', 'header', 'independent-report', 'configuration', 'policy', 'baa'));

ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_receiverCondition_check" CHECK ("receiverCondition" IN ('production', 'no-starttls', 'starttls-broken', 'tls-1.0-only', 'tls-1.1-only', 'tls-1.2-only', 'self-signed', 'expired', 'wrong-name', 'unknown-ca', 'revoked', 'dane-ee-match', 'other', 'not-recorded'));

ALTER TABLE "Contradiction" ADD CONSTRAINT "Contradiction_state_check" CHECK ("state" IN ('open', 'resolved'));

ALTER TABLE "Contradiction" ADD CONSTRAINT "Contradiction_resolution_check" CHECK ("resolution" IN ('amended', 'explained', 'evidence-withdrawn'));

ALTER TABLE "Report" ADD CONSTRAINT "Report_state_check" CHECK ("state" IN ('queued', 'ready', 'failed'));

ALTER TABLE "ReportFile" ADD CONSTRAINT "ReportFile_format_check" CHECK ("format" IN ('pdf', 'csv', 'xlsx', 'json'));

ALTER TABLE "OutboxMessage" ADD CONSTRAINT "OutboxMessage_kind_check" CHECK ("kind" IN ('respondent-invitation', 'member-invitation', 'submission-copy', 'changes-requested'));

ALTER TABLE "OutboxMessage" ADD CONSTRAINT "OutboxMessage_state_check" CHECK ("state" IN ('waiting', 'queued', 'sent', 'failed', 'cancelled'));

ALTER TABLE "Job" ADD CONSTRAINT "Job_state_check" CHECK ("state" IN ('new', 'running', 'done', 'dead'));

ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_actorKind_check" CHECK ("actorKind" IN ('member', 'respondent', 'system'));

CREATE FUNCTION "AuditEntry_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM "Organisation" WHERE "id" = OLD."organisationId") THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'AuditEntry is append-only';
END;
$$;
CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE ON "AuditEntry"
    FOR EACH ROW EXECUTE FUNCTION "AuditEntry_append_only"();

CREATE FUNCTION "AnswerRevision_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'AnswerRevision is append-only';
END;
$$;
CREATE TRIGGER "AnswerRevision_append_only" BEFORE UPDATE ON "AnswerRevision"
    FOR EACH ROW EXECUTE FUNCTION "AnswerRevision_append_only"();

CREATE FUNCTION "EvidenceCorrection_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'EvidenceCorrection is append-only';
END;
$$;
CREATE TRIGGER "EvidenceCorrection_append_only" BEFORE UPDATE ON "EvidenceCorrection"
    FOR EACH ROW EXECUTE FUNCTION "EvidenceCorrection_append_only"();

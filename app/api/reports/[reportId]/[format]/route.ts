import { downloadResponse } from "@/app/_lib/download-response";
import { refusal } from "@/app/_lib/post-handler";
import { AppError } from "@/core/errors/app-error";
import { requireActor } from "@/server/auth/session";
import { openReportFile } from "@/server/reports/queries";
import { isReportFormat } from "@/server/reports/rows";

interface Context {
  readonly params: Promise<{ readonly reportId: string; readonly format: string }>;
}

/** One file of a frozen report, to be saved. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const actor = await requireActor();
    const { reportId, format } = await params;
    if (!isReportFormat(format)) throw new AppError("not-found", `format ${format}`);
    return downloadResponse(await openReportFile(actor, reportId, format));
  } catch (error) {
    return refusal(error);
  }
}

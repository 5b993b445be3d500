import { splitServiceChoice } from "@/core/vendor/service-choice";

/** The form with its one choice of service and setting as the two fields that the schema knows. */
export function splitService(form: FormData): FormData {
  const choice = form.get("service");
  const { providerId, settingId } = splitServiceChoice(typeof choice === "string" ? choice : "");
  form.set("providerId", providerId);
  form.set("settingId", settingId);
  return form;
}

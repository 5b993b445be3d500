import { PostForm } from "@/components/form/post-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { FormState } from "@/core/form-state";

/** The first visit: the organisation and its administrator. */
export function SetUpForm({ state }: { readonly state: FormState }) {
  return (
    <PostForm id="set-up" action="/api/auth/set-up" state={state}>
      <TextField
        name="organisationName"
        label="Name of your organisation"
        hint="Vendors see it when you send them questions."
        autoComplete="organization"
      />
      <TextField name="name" label="Your name" autoComplete="name" />
      <TextField name="email" label="Your email address" hint="You sign in with it." type="email" autoComplete="username" />
      <TextField
        name="password"
        label="Password"
        hint="At least 12 characters. A few words in a row are easy to remember."
        type="password"
        autoComplete="new-password"
      />
      <SubmitButton size="lg">Create organisation</SubmitButton>
    </PostForm>
  );
}

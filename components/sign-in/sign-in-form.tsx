import { PostForm } from "@/components/form/post-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { FormState } from "@/core/form-state";

/** Email address and password. `next` is where to go afterwards. */
export function SignInForm({ next, state }: { readonly next: string; readonly state: FormState }) {
  return (
    <PostForm id="sign-in" action="/api/auth/sign-in" state={state} hidden={{ next }}>
      <TextField name="email" label="Email address" type="email" autoComplete="username" />
      <TextField name="password" label="Password" type="password" autoComplete="current-password" />
      <SubmitButton size="lg">Sign in</SubmitButton>
    </PostForm>
  );
}

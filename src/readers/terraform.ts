import type { Reader } from '../model.js';
import { readTerraform } from '../support/terraform.js';

/** Terraform and OpenTofu: managed services, modules that stand for them, and the variable files of each environment. */
export const terraform: Reader = {
  id: 'terraform',
  title: 'Terraform',
  spec: 'https://developer.hashicorp.com/terraform/language',
  files: ['**/*.tf', '**/*.tofu', '**/*.tfvars', '**/*.tfvars.json', '**/terragrunt.hcl'],
  usually: 'prod',
  read: (file, tree) => readTerraform(tree).get(file.path) ?? {},
};

//! How what a task said before goes together with what it says now.

use std::collections::BTreeMap;
use std::mem::take;

use tidings_core::Str;
use tidings_core::wkt::{Struct, Value, ValueKind};

use crate::core::{CatalogCacheStatus, TaskExecutionPhase, TaskLog};
use crate::{ExternalResourceInfo, TaskExecutionMetadata, TaskExecutionMetadataInstanceClass};

/// The latest logs, and after them the earlier ones whose URI and name are
/// both not among them.
///
/// Source: flyte v1.16.8, `flyteadmin/pkg/repositories/transformers/task_execution.go`,
/// `mergeLogs`.
#[must_use]
pub fn merge_logs(
    existing: Vec<TaskLog<'static>>,
    latest: Vec<TaskLog<'static>>,
) -> Vec<TaskLog<'static>> {
    if latest.is_empty() {
        return existing;
    }
    let replaced = |old: &TaskLog<'_>| {
        latest
            .iter()
            .any(|new| new.uri == old.uri || (!new.name.is_empty() && new.name == old.name))
    };
    let kept: Vec<_> = existing.into_iter().filter(|log| !replaced(log)).collect();
    latest.into_iter().chain(kept).collect()
}

/// The logs that are worth showing in this phase: after the end none that is
/// to be hidden then, and before the start only those that are to be shown
/// then.
///
/// Source: flyte v1.16.8, `flyteadmin/pkg/repositories/transformers/task_execution.go`,
/// `filterLogsByPhase`.
#[must_use]
pub fn visible_logs(
    mut logs: Vec<TaskLog<'static>>,
    phase: TaskExecutionPhase,
) -> Vec<TaskLog<'static>> {
    let pending = matches!(phase, TaskExecutionPhase::QUEUED | TaskExecutionPhase::INITIALIZING);
    logs.retain(|log| {
        !(phase.is_terminal() && log.hide_once_finished || pending && !log.show_while_pending)
    });
    logs
}

/// The earlier value with the latest one put over it as a JSON merge patch
/// (RFC 7396): objects are joined, `null` removes a member, anything else
/// replaces.
///
/// Source: flyte v1.16.8, `flyteadmin/pkg/repositories/transformers/task_execution.go`,
/// `mergeCustom`.
#[must_use]
pub fn merge_custom_info(
    existing: Option<Struct<'static>>,
    latest: Option<Struct<'static>>,
) -> Option<Struct<'static>> {
    match (existing, latest) {
        (Some(mut existing), Some(mut latest)) => {
            patch(existing.fields.to_mut(), take(latest.fields.to_mut()));
            Some(existing)
        }
        (existing, latest) => latest.or(existing),
    }
}

type Members = BTreeMap<Str<'static>, Value<'static>>;

fn patch(members: &mut Members, patches: Members) {
    for (name, value) in patches {
        match value.kind {
            None | Some(ValueKind::NullValue(_)) => {
                members.remove(&name);
            }
            Some(ValueKind::StructValue(mut new)) => {
                let new = take(new.fields.to_mut());
                let mut value = members.remove(&name).unwrap_or_default();
                let mut old = match value.kind.take() {
                    Some(ValueKind::StructValue(old)) => old,
                    _ => Struct::default(),
                };
                patch(old.fields.to_mut(), new);
                value.kind = Some(ValueKind::StructValue(old));
                members.insert(name, value);
            }
            kind => members.entry(name).or_default().kind = kind,
        }
    }
}

/// Source: flyte v1.16.8, `flyteadmin/pkg/repositories/transformers/task_execution.go`,
/// `mergeMetadata`.
pub(super) fn merge_metadata(
    existing: Option<TaskExecutionMetadata<'static>>,
    latest: Option<TaskExecutionMetadata<'static>>,
) -> Option<TaskExecutionMetadata<'static>> {
    let (mut existing, mut latest) = match (existing, latest) {
        (Some(existing), Some(latest)) => (existing, latest),
        (existing, latest) => return latest.or(existing),
    };
    overwrite(&mut existing.generated_name, latest.generated_name);
    overwrite(&mut existing.plugin_identifier, latest.plugin_identifier);
    existing.resource_pool_info = latest.resource_pool_info;
    if latest.instance_class != TaskExecutionMetadataInstanceClass::DEFAULT {
        existing.instance_class = latest.instance_class;
    }
    let resources = existing.external_resources.to_mut();
    for resource in take(latest.external_resources.to_mut()) {
        let key = place(&resource);
        let at = resources.partition_point(|known| place(known) < key);
        match resources.get_mut(at).filter(|known| place(known) == key) {
            Some(known) => merge_resource(known, resource),
            None => resources.insert(at, resource),
        }
    }
    Some(existing)
}

fn overwrite(known: &mut Str<'static>, new: Str<'static>) {
    if !new.is_empty() {
        *known = new;
    }
}

/// External resources are known by index and attempt.
fn place(resource: &ExternalResourceInfo<'_>) -> (u32, u32) {
    (resource.index, resource.retry_attempt)
}

pub(super) fn sort_resources(metadata: &mut TaskExecutionMetadata<'static>) {
    if metadata.external_resources.len() > 1 {
        metadata.external_resources.to_mut().sort_by_key(place);
    }
}

fn merge_resource(
    known: &mut ExternalResourceInfo<'static>,
    mut new: ExternalResourceInfo<'static>,
) {
    overwrite(&mut known.external_id, new.external_id);
    known.phase = new.phase;
    if new.cache_status != CatalogCacheStatus::CACHE_DISABLED {
        known.cache_status = new.cache_status;
    }
    let logs = merge_logs(take(known.logs.to_mut()), take(new.logs.to_mut()));
    known.logs = logs.into();
    if new.custom_info.is_some() {
        known.custom_info = new.custom_info;
    }
}

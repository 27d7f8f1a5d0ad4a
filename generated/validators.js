// Written by scripts/build/validators.ts from spec/. Edit that, then run `npm run build`.

import module0 from "ajv/dist/runtime/ucs2length.js";
import module1 from "ajv-formats/dist/formats.js";

export const ProfileResponse = validate53;
const schema20 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"#/$defs/Profile"}}};
const schema21 = {"type":"object","required":["app_id","profile_id","customer_user_id","total_revenue_usd","segment_hash","timestamp","custom_attributes","access_levels","subscriptions","non_subscriptions"],"properties":{"app_id":{"type":"string"},"profile_id":{"type":"string","format":"uuid"},"customer_user_id":{"type":["string","null"]},"total_revenue_usd":{"type":"number","format":"double"},"segment_hash":{"type":"string"},"timestamp":{"type":"integer","format":"int64"},"custom_attributes":{"type":"array","items":{"$ref":"#/$defs/CustomAttribute"}},"access_levels":{"type":["array","null"],"items":{"$ref":"#/$defs/AccessLevel"}},"subscriptions":{"type":["array","null"],"items":{"$ref":"#/$defs/Subscription"}},"non_subscriptions":{"type":["array","null"],"items":{"$ref":"#/$defs/NonSubscription"}}}};
const formats0 = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const schema22 = {"type":"object","required":["key","value"],"properties":{"key":{"type":"string"},"value":{"oneOf":[{"type":"string"},{"type":"number"}]}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.key === undefined) && (missing0 = "key")) || ((data.value === undefined) && (missing0 = "value"))){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.key !== undefined){
const _errs1 = errors;
if(typeof data.key !== "string"){
validate55.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data1 = data.value;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate55.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"key":true,"value":true},"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","required":["access_level_id","store","store_product_id","store_base_plan_id","store_transaction_id","store_original_transaction_id","offer","starts_at","purchased_at","originally_purchased_at","expires_at","renewal_cancelled_at","billing_issue_detected_at","is_in_grace_period","cancellation_reason"],"properties":{"access_level_id":{"type":"string"},"store":{"type":"string"},"store_product_id":{"type":"string"},"store_base_plan_id":{"type":["string","null"]},"store_transaction_id":{"type":"string"},"store_original_transaction_id":{"type":"string"},"offer":{"oneOf":[{"$ref":"#/$defs/Offer"},{"type":"null"}]},"environment":{"$ref":"#/$defs/Environment"},"starts_at":{"$ref":"#/$defs/NullableTimestamp"},"purchased_at":{"$ref":"#/$defs/Timestamp"},"originally_purchased_at":{"$ref":"#/$defs/Timestamp"},"expires_at":{"$ref":"#/$defs/NullableTimestamp"},"renewal_cancelled_at":{"$ref":"#/$defs/NullableTimestamp"},"billing_issue_detected_at":{"$ref":"#/$defs/NullableTimestamp"},"is_in_grace_period":{"type":"boolean"},"cancellation_reason":{"oneOf":[{"$ref":"#/$defs/CancellationReason"},{"type":"null"}]}}};
const schema24 = {"type":"object","required":["category","type"],"properties":{"category":{"$ref":"#/$defs/OfferCategory"},"type":{"$ref":"#/$defs/OfferType"},"id":{"type":["string","null"]}}};
const schema25 = {"type":"string","enum":["introductory","promotional","offer_code","win_back"]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data === "introductory") || (data === "promotional")) || (data === "offer_code")) || (data === "win_back"))){
validate59.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","enum":["free_trial","pay_as_you_go","pay_up_front","unknown"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data === "free_trial") || (data === "pay_as_you_go")) || (data === "pay_up_front")) || (data === "unknown"))){
validate61.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.category === undefined) && (missing0 = "category")) || ((data.type === undefined) && (missing0 = "type"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.category !== undefined){
const _errs1 = errors;
if(!(validate59(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs2 = errors;
if(!(validate61(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs3 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate58.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema24.properties.id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"category":true,"type":true,"id":true},"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","enum":["Sandbox","Production"]};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "Sandbox") || (data === "Production"))){
validate64.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"};
const pattern3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type},message:"must be string,null"}];
return false;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate66.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate68.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"string","enum":["voluntarily_cancelled","billing_error","price_increase","product_was_not_available","refund","cancelled_by_developer","new_subscription_replace","upgraded","unknown","adapty_revoked"]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((data === "voluntarily_cancelled") || (data === "billing_error")) || (data === "price_increase")) || (data === "product_was_not_available")) || (data === "refund")) || (data === "cancelled_by_developer")) || (data === "new_subscription_replace")) || (data === "upgraded")) || (data === "unknown")) || (data === "adapty_revoked"))){
validate74.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.access_level_id === undefined) && (missing0 = "access_level_id")) || ((data.store === undefined) && (missing0 = "store"))) || ((data.store_product_id === undefined) && (missing0 = "store_product_id"))) || ((data.store_base_plan_id === undefined) && (missing0 = "store_base_plan_id"))) || ((data.store_transaction_id === undefined) && (missing0 = "store_transaction_id"))) || ((data.store_original_transaction_id === undefined) && (missing0 = "store_original_transaction_id"))) || ((data.offer === undefined) && (missing0 = "offer"))) || ((data.starts_at === undefined) && (missing0 = "starts_at"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))) || ((data.originally_purchased_at === undefined) && (missing0 = "originally_purchased_at"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.renewal_cancelled_at === undefined) && (missing0 = "renewal_cancelled_at"))) || ((data.billing_issue_detected_at === undefined) && (missing0 = "billing_issue_detected_at"))) || ((data.is_in_grace_period === undefined) && (missing0 = "is_in_grace_period"))) || ((data.cancellation_reason === undefined) && (missing0 = "cancellation_reason"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access_level_id !== undefined){
const _errs1 = errors;
if(typeof data.access_level_id !== "string"){
validate57.errors = [{instancePath:instancePath+"/access_level_id",schemaPath:"#/properties/access_level_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs3 = errors;
if(typeof data.store !== "string"){
validate57.errors = [{instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_product_id !== undefined){
const _errs5 = errors;
if(typeof data.store_product_id !== "string"){
validate57.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_base_plan_id !== undefined){
let data3 = data.store_base_plan_id;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate57.errors = [{instancePath:instancePath+"/store_base_plan_id",schemaPath:"#/properties/store_base_plan_id/type",keyword:"type",params:{type: schema23.properties.store_base_plan_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_transaction_id !== undefined){
const _errs9 = errors;
if(typeof data.store_transaction_id !== "string"){
validate57.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_original_transaction_id !== undefined){
const _errs11 = errors;
if(typeof data.store_original_transaction_id !== "string"){
validate57.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
let data6 = data.offer;
const _errs13 = errors;
const _errs14 = errors;
let valid1 = false;
let passing0 = null;
const _errs15 = errors;
if(!(validate58(data6, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.category = true;
props0.type = true;
props0.id = true;
}
const _errs16 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate57.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs18 = errors;
if(!(validate64(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts_at !== undefined){
const _errs19 = errors;
if(!(validate66(data.starts_at, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs20 = errors;
if(!(validate68(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.originally_purchased_at !== undefined){
const _errs21 = errors;
if(!(validate68(data.originally_purchased_at, {instancePath:instancePath+"/originally_purchased_at",parentData:data,parentDataProperty:"originally_purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs22 = errors;
if(!(validate66(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewal_cancelled_at !== undefined){
const _errs23 = errors;
if(!(validate66(data.renewal_cancelled_at, {instancePath:instancePath+"/renewal_cancelled_at",parentData:data,parentDataProperty:"renewal_cancelled_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
const _errs24 = errors;
if(!(validate66(data.billing_issue_detected_at, {instancePath:instancePath+"/billing_issue_detected_at",parentData:data,parentDataProperty:"billing_issue_detected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_in_grace_period !== undefined){
const _errs25 = errors;
if(typeof data.is_in_grace_period !== "boolean"){
validate57.errors = [{instancePath:instancePath+"/is_in_grace_period",schemaPath:"#/properties/is_in_grace_period/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
let data15 = data.cancellation_reason;
const _errs27 = errors;
const _errs28 = errors;
let valid2 = false;
let passing1 = null;
const _errs29 = errors;
if(!(validate74(data15, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid1 = _errs29 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs30 = errors;
if(data15 !== null){
const err2 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs30 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate57.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"access_level_id":true,"store":true,"store_product_id":true,"store_base_plan_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"offer":true,"environment":true,"starts_at":true,"purchased_at":true,"originally_purchased_at":true,"expires_at":true,"renewal_cancelled_at":true,"billing_issue_detected_at":true,"is_in_grace_period":true,"cancellation_reason":true},"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","required":["store","store_product_id","store_base_plan_id","store_transaction_id","store_original_transaction_id","offer","purchased_at","originally_purchased_at","expires_at","renewal_cancelled_at","billing_issue_detected_at","is_in_grace_period","cancellation_reason"],"properties":{"store":{"$ref":"#/$defs/Store"},"store_product_id":{"type":"string"},"store_base_plan_id":{"type":["string","null"]},"store_transaction_id":{"type":"string"},"store_original_transaction_id":{"type":"string"},"offer":{"oneOf":[{"$ref":"#/$defs/Offer"},{"type":"null"}]},"environment":{"$ref":"#/$defs/Environment"},"purchased_at":{"$ref":"#/$defs/Timestamp"},"originally_purchased_at":{"$ref":"#/$defs/Timestamp"},"expires_at":{"$ref":"#/$defs/NullableTimestamp"},"renewal_cancelled_at":{"$ref":"#/$defs/NullableTimestamp"},"billing_issue_detected_at":{"$ref":"#/$defs/NullableTimestamp"},"is_in_grace_period":{"type":"boolean"},"cancellation_reason":{"oneOf":[{"$ref":"#/$defs/CancellationReason"},{"type":"null"}]}}};
const schema32 = {"type":"string"};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.store === undefined) && (missing0 = "store")) || ((data.store_product_id === undefined) && (missing0 = "store_product_id"))) || ((data.store_base_plan_id === undefined) && (missing0 = "store_base_plan_id"))) || ((data.store_transaction_id === undefined) && (missing0 = "store_transaction_id"))) || ((data.store_original_transaction_id === undefined) && (missing0 = "store_original_transaction_id"))) || ((data.offer === undefined) && (missing0 = "offer"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))) || ((data.originally_purchased_at === undefined) && (missing0 = "originally_purchased_at"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.renewal_cancelled_at === undefined) && (missing0 = "renewal_cancelled_at"))) || ((data.billing_issue_detected_at === undefined) && (missing0 = "billing_issue_detected_at"))) || ((data.is_in_grace_period === undefined) && (missing0 = "is_in_grace_period"))) || ((data.cancellation_reason === undefined) && (missing0 = "cancellation_reason"))){
validate77.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.store !== undefined){
const _errs1 = errors;
if(!(validate78(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_product_id !== undefined){
const _errs2 = errors;
if(typeof data.store_product_id !== "string"){
validate77.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_base_plan_id !== undefined){
let data2 = data.store_base_plan_id;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate77.errors = [{instancePath:instancePath+"/store_base_plan_id",schemaPath:"#/properties/store_base_plan_id/type",keyword:"type",params:{type: schema31.properties.store_base_plan_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_transaction_id !== undefined){
const _errs6 = errors;
if(typeof data.store_transaction_id !== "string"){
validate77.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_original_transaction_id !== undefined){
const _errs8 = errors;
if(typeof data.store_original_transaction_id !== "string"){
validate77.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
let data5 = data.offer;
const _errs10 = errors;
const _errs11 = errors;
let valid1 = false;
let passing0 = null;
const _errs12 = errors;
if(!(validate58(data5, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.category = true;
props0.type = true;
props0.id = true;
}
const _errs13 = errors;
if(data5 !== null){
const err0 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate77.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs15 = errors;
if(!(validate64(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs16 = errors;
if(!(validate68(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.originally_purchased_at !== undefined){
const _errs17 = errors;
if(!(validate68(data.originally_purchased_at, {instancePath:instancePath+"/originally_purchased_at",parentData:data,parentDataProperty:"originally_purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs18 = errors;
if(!(validate66(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewal_cancelled_at !== undefined){
const _errs19 = errors;
if(!(validate66(data.renewal_cancelled_at, {instancePath:instancePath+"/renewal_cancelled_at",parentData:data,parentDataProperty:"renewal_cancelled_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
const _errs20 = errors;
if(!(validate66(data.billing_issue_detected_at, {instancePath:instancePath+"/billing_issue_detected_at",parentData:data,parentDataProperty:"billing_issue_detected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_in_grace_period !== undefined){
const _errs21 = errors;
if(typeof data.is_in_grace_period !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/is_in_grace_period",schemaPath:"#/properties/is_in_grace_period/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
let data13 = data.cancellation_reason;
const _errs23 = errors;
const _errs24 = errors;
let valid2 = false;
let passing1 = null;
const _errs25 = errors;
if(!(validate74(data13, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid1 = _errs25 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs26 = errors;
if(data13 !== null){
const err2 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs26 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate77.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":{"store":true,"store_product_id":true,"store_base_plan_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"offer":true,"environment":true,"purchased_at":true,"originally_purchased_at":true,"expires_at":true,"renewal_cancelled_at":true,"billing_issue_detected_at":true,"is_in_grace_period":true,"cancellation_reason":true},"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","required":["purchase_id","store","store_product_id","store_base_plan_id","store_transaction_id","store_original_transaction_id","purchased_at","is_refund","is_consumable"],"properties":{"purchase_id":{"type":"string"},"store":{"$ref":"#/$defs/Store"},"store_product_id":{"type":"string"},"store_base_plan_id":{"type":["string","null"]},"store_transaction_id":{"type":"string"},"store_original_transaction_id":{"type":"string"},"purchased_at":{"$ref":"#/$defs/Timestamp"},"environment":{"$ref":"#/$defs/Environment"},"is_refund":{"type":"boolean"},"is_consumable":{"type":"boolean"}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.purchase_id === undefined) && (missing0 = "purchase_id")) || ((data.store === undefined) && (missing0 = "store"))) || ((data.store_product_id === undefined) && (missing0 = "store_product_id"))) || ((data.store_base_plan_id === undefined) && (missing0 = "store_base_plan_id"))) || ((data.store_transaction_id === undefined) && (missing0 = "store_transaction_id"))) || ((data.store_original_transaction_id === undefined) && (missing0 = "store_original_transaction_id"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))) || ((data.is_refund === undefined) && (missing0 = "is_refund"))) || ((data.is_consumable === undefined) && (missing0 = "is_consumable"))){
validate89.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.purchase_id !== undefined){
const _errs1 = errors;
if(typeof data.purchase_id !== "string"){
validate89.errors = [{instancePath:instancePath+"/purchase_id",schemaPath:"#/properties/purchase_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs3 = errors;
if(!(validate78(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_product_id !== undefined){
const _errs4 = errors;
if(typeof data.store_product_id !== "string"){
validate89.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_base_plan_id !== undefined){
let data3 = data.store_base_plan_id;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate89.errors = [{instancePath:instancePath+"/store_base_plan_id",schemaPath:"#/properties/store_base_plan_id/type",keyword:"type",params:{type: schema33.properties.store_base_plan_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_transaction_id !== undefined){
const _errs8 = errors;
if(typeof data.store_transaction_id !== "string"){
validate89.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_original_transaction_id !== undefined){
const _errs10 = errors;
if(typeof data.store_original_transaction_id !== "string"){
validate89.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs12 = errors;
if(!(validate68(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs13 = errors;
if(!(validate64(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_refund !== undefined){
const _errs14 = errors;
if(typeof data.is_refund !== "boolean"){
validate89.errors = [{instancePath:instancePath+"/is_refund",schemaPath:"#/properties/is_refund/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_consumable !== undefined){
const _errs16 = errors;
if(typeof data.is_consumable !== "boolean"){
validate89.errors = [{instancePath:instancePath+"/is_consumable",schemaPath:"#/properties/is_consumable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":{"purchase_id":true,"store":true,"store_product_id":true,"store_base_plan_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"purchased_at":true,"environment":true,"is_refund":true,"is_consumable":true},"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.app_id === undefined) && (missing0 = "app_id")) || ((data.profile_id === undefined) && (missing0 = "profile_id"))) || ((data.customer_user_id === undefined) && (missing0 = "customer_user_id"))) || ((data.total_revenue_usd === undefined) && (missing0 = "total_revenue_usd"))) || ((data.segment_hash === undefined) && (missing0 = "segment_hash"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.custom_attributes === undefined) && (missing0 = "custom_attributes"))) || ((data.access_levels === undefined) && (missing0 = "access_levels"))) || ((data.subscriptions === undefined) && (missing0 = "subscriptions"))) || ((data.non_subscriptions === undefined) && (missing0 = "non_subscriptions"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.app_id !== undefined){
const _errs1 = errors;
if(typeof data.app_id !== "string"){
validate54.errors = [{instancePath:instancePath+"/app_id",schemaPath:"#/properties/app_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_id !== undefined){
let data1 = data.profile_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate54.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customer_user_id !== undefined){
let data2 = data.customer_user_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate54.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: schema21.properties.customer_user_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_revenue_usd !== undefined){
let data3 = data.total_revenue_usd;
const _errs7 = errors;
if(errors === _errs7){
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate54.errors = [{instancePath:instancePath+"/total_revenue_usd",schemaPath:"#/properties/total_revenue_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.segment_hash !== undefined){
const _errs9 = errors;
if(typeof data.segment_hash !== "string"){
validate54.errors = [{instancePath:instancePath+"/segment_hash",schemaPath:"#/properties/segment_hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data5 = data.timestamp;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate54.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_attributes !== undefined){
let data6 = data.custom_attributes;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate55(data6[i0], {instancePath:instancePath+"/custom_attributes/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_levels !== undefined){
let data8 = data.access_levels;
const _errs16 = errors;
if((!(Array.isArray(data8))) && (data8 !== null)){
validate54.errors = [{instancePath:instancePath+"/access_levels",schemaPath:"#/properties/access_levels/type",keyword:"type",params:{type: schema21.properties.access_levels.type},message:"must be array,null"}];
return false;
}
if(errors === _errs16){
if(Array.isArray(data8)){
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(validate57(data8[i1], {instancePath:instancePath+"/access_levels/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscriptions !== undefined){
let data10 = data.subscriptions;
const _errs19 = errors;
if((!(Array.isArray(data10))) && (data10 !== null)){
validate54.errors = [{instancePath:instancePath+"/subscriptions",schemaPath:"#/properties/subscriptions/type",keyword:"type",params:{type: schema21.properties.subscriptions.type},message:"must be array,null"}];
return false;
}
if(errors === _errs19){
if(Array.isArray(data10)){
var valid3 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs21 = errors;
if(!(validate77(data10[i2], {instancePath:instancePath+"/subscriptions/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.non_subscriptions !== undefined){
let data12 = data.non_subscriptions;
const _errs22 = errors;
if((!(Array.isArray(data12))) && (data12 !== null)){
validate54.errors = [{instancePath:instancePath+"/non_subscriptions",schemaPath:"#/properties/non_subscriptions/type",keyword:"type",params:{type: schema21.properties.non_subscriptions.type},message:"must be array,null"}];
return false;
}
if(errors === _errs22){
if(Array.isArray(data12)){
var valid4 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
const _errs24 = errors;
if(!(validate89(data12[i3], {instancePath:instancePath+"/non_subscriptions/" + i3,parentData:data12,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"app_id":true,"profile_id":true,"customer_user_id":true,"total_revenue_usd":true,"segment_hash":true,"timestamp":true,"custom_attributes":true,"access_levels":true,"subscriptions":true,"non_subscriptions":true},"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate54(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"data":true},"dynamicProps":false,"dynamicItems":false};

export const NotAuthenticatedError = validate95;
const schema34 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"not_authenticated","enum":["not_authenticated"]},"status_code":{"type":"integer","const":401}}};
const schema35 = {"type":"object","required":["source","errors"],"properties":{"source":{"type":["string","null"]},"errors":{"type":"array","items":{"type":"string"}}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.source === undefined) && (missing0 = "source")) || ((data.errors === undefined) && (missing0 = "errors"))){
validate96.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.source !== undefined){
let data0 = data.source;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate96.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema35.properties.source.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errors !== undefined){
let data1 = data.errors;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data1[i0] !== "string"){
validate96.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":{"source":true,"errors":true},"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate95.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate95.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("not_authenticated" !== data2){
validate95.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "not_authenticated"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "not_authenticated")){
validate95.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema34.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate95.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(401 !== data3){
validate95.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 401},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

export const ProfileDoesNotExistError = validate98;
const schema36 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"profile_does_not_exist","enum":["profile_does_not_exist"]},"status_code":{"type":"integer","const":404}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate98.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate98.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("profile_does_not_exist" !== data2){
validate98.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "profile_does_not_exist"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "profile_does_not_exist")){
validate98.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema36.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate98.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(404 !== data3){
validate98.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 404},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

export const CreateProfileRequest = validate100;
const schema37 = {"allOf":[{"$ref":"#/$defs/ProfileAttributes"}]};
const schema38 = {"type":"object","properties":{"first_name":{"type":["string","null"]},"last_name":{"type":["string","null"]},"gender":{"oneOf":[{"$ref":"#/$defs/Gender"},{"type":"null"}]},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"birthday":{"type":["string","null"],"format":"date"},"ip_country":{"type":["string","null"],"pattern":"^[A-Z]{2}$"},"ip_v4_address":{"type":["string","null"],"format":"ipv4"},"store_country":{"type":["string","null"],"pattern":"^[A-Z]{2}$"},"store":{"type":["string","null"]},"store_account_token":{"type":["string","null"],"format":"uuid"},"att_status":{"oneOf":[{"$ref":"#/$defs/AttStatus"},{"type":"null"}]},"analytics_disabled":{"type":["boolean","null"]},"custom_attributes":{"type":"array","minItems":1,"maxItems":30,"items":{"$ref":"#/$defs/CustomAttributeChange"}},"installation_meta":{"$ref":"#/$defs/InstallationMeta"}}};
const schema39 = {"type":"string","enum":["f","m","o"]};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "f") || (data === "m")) || (data === "o"))){
validate102.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"integer","enum":[0,1,2,3]};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(!((((data === 0) || (data === 1)) || (data === 2)) || (data === 3))){
validate104.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","required":["key","value"],"properties":{"key":{"type":"string","minLength":1,"maxLength":30,"pattern":"^[A-Za-z0-9._-]+$"},"value":{"oneOf":[{"type":"string","maxLength":30},{"type":"number"},{"type":"boolean"},{"type":"null"}]}}};
const func1 = module0.default;
const pattern7 = new RegExp("^[A-Za-z0-9._-]+$", "u");

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.key === undefined) && (missing0 = "key")) || ((data.value === undefined) && (missing0 = "value"))){
validate106.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.key !== undefined){
let data0 = data.key;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 30){
validate106.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate106.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data0)){
validate106.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\""}];
return false;
}
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data1 = data.value;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func1(data1) > 30){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
const _errs9 = errors;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
}
const _errs11 = errors;
if(data1 !== null){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/3/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid1 = true;
passing0 = 3;
}
}
}
}
if(!valid1){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate106.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":{"key":true,"value":true},"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","required":["device_id"],"properties":{"device_id":{"type":"string","minLength":1},"device":{"type":["string","null"]},"locale":{"type":["string","null"]},"os":{"type":["string","null"]},"platform":{"oneOf":[{"$ref":"#/$defs/Platform"},{"type":"null"}]},"timezone":{"type":["string","null"]},"user_agent":{"type":["string","null"]},"idfa":{"type":["string","null"]},"idfv":{"type":["string","null"]},"advertising_id":{"type":["string","null"]},"android_id":{"type":["string","null"]},"android_app_set_id":{"type":["string","null"]},"app_build":{"type":["string","null"]},"app_version":{"type":["string","null"]},"adapty_sdk_version":{"type":["string","null"]}}};
const schema43 = {"type":"string","enum":["iOS","macOS","iPadOS","visionOS","Android","web"]};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data === "iOS") || (data === "macOS")) || (data === "iPadOS")) || (data === "visionOS")) || (data === "Android")) || (data === "web"))){
validate109.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device_id === undefined) && (missing0 = "device_id")){
validate108.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.device_id !== undefined){
let data0 = data.device_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate108.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined){
let data1 = data.device;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate108.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: schema42.properties.device.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locale !== undefined){
let data2 = data.locale;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate108.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: schema42.properties.locale.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.os !== undefined){
let data3 = data.os;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate108.errors = [{instancePath:instancePath+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: schema42.properties.os.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.platform !== undefined){
let data4 = data.platform;
const _errs9 = errors;
const _errs10 = errors;
let valid1 = false;
let passing0 = null;
const _errs11 = errors;
if(!(validate109(data4, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate108.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timezone !== undefined){
let data5 = data.timezone;
const _errs14 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate108.errors = [{instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: schema42.properties.timezone.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_agent !== undefined){
let data6 = data.user_agent;
const _errs16 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate108.errors = [{instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: schema42.properties.user_agent.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfa !== undefined){
let data7 = data.idfa;
const _errs18 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate108.errors = [{instancePath:instancePath+"/idfa",schemaPath:"#/properties/idfa/type",keyword:"type",params:{type: schema42.properties.idfa.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfv !== undefined){
let data8 = data.idfv;
const _errs20 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate108.errors = [{instancePath:instancePath+"/idfv",schemaPath:"#/properties/idfv/type",keyword:"type",params:{type: schema42.properties.idfv.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advertising_id !== undefined){
let data9 = data.advertising_id;
const _errs22 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate108.errors = [{instancePath:instancePath+"/advertising_id",schemaPath:"#/properties/advertising_id/type",keyword:"type",params:{type: schema42.properties.advertising_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.android_id !== undefined){
let data10 = data.android_id;
const _errs24 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate108.errors = [{instancePath:instancePath+"/android_id",schemaPath:"#/properties/android_id/type",keyword:"type",params:{type: schema42.properties.android_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.android_app_set_id !== undefined){
let data11 = data.android_app_set_id;
const _errs26 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate108.errors = [{instancePath:instancePath+"/android_app_set_id",schemaPath:"#/properties/android_app_set_id/type",keyword:"type",params:{type: schema42.properties.android_app_set_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_build !== undefined){
let data12 = data.app_build;
const _errs28 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate108.errors = [{instancePath:instancePath+"/app_build",schemaPath:"#/properties/app_build/type",keyword:"type",params:{type: schema42.properties.app_build.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_version !== undefined){
let data13 = data.app_version;
const _errs30 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate108.errors = [{instancePath:instancePath+"/app_version",schemaPath:"#/properties/app_version/type",keyword:"type",params:{type: schema42.properties.app_version.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adapty_sdk_version !== undefined){
let data14 = data.adapty_sdk_version;
const _errs32 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate108.errors = [{instancePath:instancePath+"/adapty_sdk_version",schemaPath:"#/properties/adapty_sdk_version/type",keyword:"type",params:{type: schema42.properties.adapty_sdk_version.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":{"device_id":true,"device":true,"locale":true,"os":true,"platform":true,"timezone":true,"user_agent":true,"idfa":true,"idfv":true,"advertising_id":true,"android_id":true,"android_app_set_id":true,"app_build":true,"app_version":true,"adapty_sdk_version":true},"dynamicProps":false,"dynamicItems":false};

const formats2 = module1.fullFormats.date;
const formats4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
const pattern5 = new RegExp("^[A-Z]{2}$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first_name !== undefined){
let data0 = data.first_name;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate101.errors = [{instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: schema38.properties.first_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_name !== undefined){
let data1 = data.last_name;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate101.errors = [{instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: schema38.properties.last_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gender !== undefined){
let data2 = data.gender;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate102(data2, {instancePath:instancePath+"/gender",parentData:data,parentDataProperty:"gender",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate101.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data3 = data.email;
const _errs10 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate101.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema38.properties.email.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone_number !== undefined){
let data4 = data.phone_number;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate101.errors = [{instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema38.properties.phone_number.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.birthday !== undefined){
let data5 = data.birthday;
const _errs14 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate101.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: schema38.properties.birthday.type},message:"must be string,null"}];
return false;
}
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats2.validate(data5))){
validate101.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_country !== undefined){
let data6 = data.ip_country;
const _errs16 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate101.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/type",keyword:"type",params:{type: schema38.properties.ip_country.type},message:"must be string,null"}];
return false;
}
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
validate101.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_v4_address !== undefined){
let data7 = data.ip_v4_address;
const _errs18 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate101.errors = [{instancePath:instancePath+"/ip_v4_address",schemaPath:"#/properties/ip_v4_address/type",keyword:"type",params:{type: schema38.properties.ip_v4_address.type},message:"must be string,null"}];
return false;
}
if(errors === _errs18){
if(errors === _errs18){
if(typeof data7 === "string"){
if(!(formats4.test(data7))){
validate101.errors = [{instancePath:instancePath+"/ip_v4_address",schemaPath:"#/properties/ip_v4_address/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\""}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_country !== undefined){
let data8 = data.store_country;
const _errs20 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate101.errors = [{instancePath:instancePath+"/store_country",schemaPath:"#/properties/store_country/type",keyword:"type",params:{type: schema38.properties.store_country.type},message:"must be string,null"}];
return false;
}
if(errors === _errs20){
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
validate101.errors = [{instancePath:instancePath+"/store_country",schemaPath:"#/properties/store_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
let data9 = data.store;
const _errs22 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate101.errors = [{instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: schema38.properties.store.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_account_token !== undefined){
let data10 = data.store_account_token;
const _errs24 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate101.errors = [{instancePath:instancePath+"/store_account_token",schemaPath:"#/properties/store_account_token/type",keyword:"type",params:{type: schema38.properties.store_account_token.type},message:"must be string,null"}];
return false;
}
if(errors === _errs24){
if(errors === _errs24){
if(typeof data10 === "string"){
if(!(formats0.test(data10))){
validate101.errors = [{instancePath:instancePath+"/store_account_token",schemaPath:"#/properties/store_account_token/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.att_status !== undefined){
let data11 = data.att_status;
const _errs26 = errors;
const _errs27 = errors;
let valid2 = false;
let passing1 = null;
const _errs28 = errors;
if(!(validate104(data11, {instancePath:instancePath+"/att_status",parentData:data,parentDataProperty:"att_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var _valid1 = _errs28 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs29 = errors;
if(data11 !== null){
const err2 = {instancePath:instancePath+"/att_status",schemaPath:"#/properties/att_status/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs29 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/att_status",schemaPath:"#/properties/att_status/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate101.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.analytics_disabled !== undefined){
let data12 = data.analytics_disabled;
const _errs31 = errors;
if((typeof data12 !== "boolean") && (data12 !== null)){
validate101.errors = [{instancePath:instancePath+"/analytics_disabled",schemaPath:"#/properties/analytics_disabled/type",keyword:"type",params:{type: schema38.properties.analytics_disabled.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_attributes !== undefined){
let data13 = data.custom_attributes;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data13)){
if(data13.length > 30){
validate101.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"}];
return false;
}
else {
if(data13.length < 1){
validate101.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
const _errs35 = errors;
if(!(validate106(data13[i0], {instancePath:instancePath+"/custom_attributes/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid3 = _errs35 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.installation_meta !== undefined){
const _errs36 = errors;
if(!(validate108(data.installation_meta, {instancePath:instancePath+"/installation_meta",parentData:data,parentDataProperty:"installation_meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"ip_v4_address":true,"store_country":true,"store":true,"store_account_token":true,"att_status":true,"analytics_disabled":true,"custom_attributes":true,"installation_meta":true},"dynamicProps":false,"dynamicItems":false};


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"ip_v4_address":true,"store_country":true,"store":true,"store_account_token":true,"att_status":true,"analytics_disabled":true,"custom_attributes":true,"installation_meta":true},"dynamicProps":false,"dynamicItems":false};

export const ProfileAttributesBadRequest = validate113;
const schema44 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"}]}]};
const schema45 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"validation_error","enum":["validation_error"]},"status_code":{"type":"integer","const":400}}};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate114.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate114.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate114.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("validation_error" !== data2){
validate114.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "validation_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "validation_error")){
validate114.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema45.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate114.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate114.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"parse_error","enum":["parse_error"]},"status_code":{"type":"integer","const":400}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate116.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate116.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("parse_error" !== data2){
validate116.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "parse_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "parse_error")){
validate116.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema46.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate116.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate116.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate116.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate113.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate113.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate113.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const UpdateProfileRequest = validate120;
const schema47 = {"allOf":[{"$ref":"#/$defs/ProfileAttributes"}]};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"ip_v4_address":true,"store_country":true,"store":true,"store_account_token":true,"att_status":true,"analytics_disabled":true,"custom_attributes":true,"installation_meta":true},"dynamicProps":false,"dynamicItems":false};

export const ProfileBadRequestError = validate122;
const schema48 = {"allOf":[{"$ref":"#/$defs/ErrorResponse"},{"type":"object","required":["status_code"],"properties":{"status_code":{"type":"integer","const":400}}}]};
const schema49 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string"},"status_code":{"type":"integer"}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate123.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate123.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
const _errs4 = errors;
if(typeof data.error_code !== "string"){
validate123.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate123.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status_code === undefined) && (missing0 = "status_code")){
validate122.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status_code !== undefined){
let data0 = data.status_code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate122.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/allOf/1/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data0){
validate122.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/allOf/1/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate122.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":{"status_code":true,"errors":true,"error_code":true},"dynamicProps":false,"dynamicItems":false};

export const SetTransactionRequest = validate126;
const schema50 = {"type":"object","discriminator":{"propertyName":"purchase_type"},"oneOf":[{"$ref":"#/$defs/SubscriptionTransaction"},{"$ref":"#/$defs/OneTimePurchaseTransaction"}]};
const schema51 = {"type":"object","required":["purchase_type","store","store_product_id","store_transaction_id","store_original_transaction_id","price","purchased_at","originally_purchased_at","expires_at","renew_status"],"properties":{"purchase_type":{"type":"string","const":"subscription","enum":["subscription"]},"store":{"$ref":"#/$defs/Store"},"environment":{"type":"string","enum":["Sandbox","Production"],"default":"Production"},"store_product_id":{"type":"string","minLength":1},"store_transaction_id":{"type":"string","maxLength":50,"minLength":1},"store_original_transaction_id":{"type":"string","minLength":1},"offer":{"oneOf":[{"$ref":"#/$defs/Offer"},{"type":"null"}]},"is_family_shared":{"type":"boolean","default":false},"price":{"$ref":"#/$defs/Price"},"purchased_at":{"$ref":"#/$defs/Timestamp"},"refunded_at":{"$ref":"#/$defs/NullableTimestamp"},"cancellation_reason":{"oneOf":[{"$ref":"#/$defs/CancellationReason"},{"type":"null"}]},"variation_id":{"type":["string","null"]},"originally_purchased_at":{"$ref":"#/$defs/Timestamp"},"expires_at":{"$ref":"#/$defs/NullableTimestamp"},"renew_status":{"type":"boolean"},"renew_status_changed_at":{"$ref":"#/$defs/NullableTimestamp"},"billing_issue_detected_at":{"$ref":"#/$defs/NullableTimestamp"},"grace_period_expires_at":{"$ref":"#/$defs/NullableTimestamp"}}};
const schema52 = {"type":"object","required":["country","currency","value"],"properties":{"country":{"type":"string"},"currency":{"type":"string"},"value":{"type":"number","format":"double"}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.country === undefined) && (missing0 = "country")) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.value === undefined) && (missing0 = "value"))){
validate130.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.country !== undefined){
const _errs1 = errors;
if(typeof data.country !== "string"){
validate130.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs3 = errors;
if(typeof data.currency !== "string"){
validate130.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
if(errors === _errs5){
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate130.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":{"country":true,"currency":true,"value":true},"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.purchase_type === undefined) && (missing0 = "purchase_type")) || ((data.store === undefined) && (missing0 = "store"))) || ((data.store_product_id === undefined) && (missing0 = "store_product_id"))) || ((data.store_transaction_id === undefined) && (missing0 = "store_transaction_id"))) || ((data.store_original_transaction_id === undefined) && (missing0 = "store_original_transaction_id"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))) || ((data.originally_purchased_at === undefined) && (missing0 = "originally_purchased_at"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.renew_status === undefined) && (missing0 = "renew_status"))){
validate127.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.purchase_type !== undefined){
let data0 = data.purchase_type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate127.errors = [{instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("subscription" !== data0){
validate127.errors = [{instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/const",keyword:"const",params:{allowedValue: "subscription"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "subscription")){
validate127.errors = [{instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/enum",keyword:"enum",params:{allowedValues: schema51.properties.purchase_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs3 = errors;
if(!(validate78(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
let data2 = data.environment;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate127.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "Sandbox") || (data2 === "Production"))){
validate127.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/enum",keyword:"enum",params:{allowedValues: schema51.properties.environment.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_product_id !== undefined){
let data3 = data.store_product_id;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate127.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate127.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_transaction_id !== undefined){
let data4 = data.store_transaction_id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(func1(data4) > 50){
validate127.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(func1(data4) < 1){
validate127.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate127.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_original_transaction_id !== undefined){
let data5 = data.store_original_transaction_id;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate127.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate127.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
let data6 = data.offer;
const _errs12 = errors;
const _errs13 = errors;
let valid1 = false;
let passing0 = null;
const _errs14 = errors;
if(!(validate58(data6, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.category = true;
props0.type = true;
props0.id = true;
}
const _errs15 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate127.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_family_shared !== undefined){
const _errs17 = errors;
if(typeof data.is_family_shared !== "boolean"){
validate127.errors = [{instancePath:instancePath+"/is_family_shared",schemaPath:"#/properties/is_family_shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
const _errs19 = errors;
if(!(validate130(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs20 = errors;
if(!(validate68(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refunded_at !== undefined){
const _errs21 = errors;
if(!(validate66(data.refunded_at, {instancePath:instancePath+"/refunded_at",parentData:data,parentDataProperty:"refunded_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
let data11 = data.cancellation_reason;
const _errs22 = errors;
const _errs23 = errors;
let valid2 = false;
let passing1 = null;
const _errs24 = errors;
if(!(validate74(data11, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs25 = errors;
if(data11 !== null){
const err2 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs25 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate127.errors = vErrors;
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variation_id !== undefined){
let data12 = data.variation_id;
const _errs27 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate127.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: schema51.properties.variation_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.originally_purchased_at !== undefined){
const _errs29 = errors;
if(!(validate68(data.originally_purchased_at, {instancePath:instancePath+"/originally_purchased_at",parentData:data,parentDataProperty:"originally_purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs30 = errors;
if(!(validate66(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renew_status !== undefined){
const _errs31 = errors;
if(typeof data.renew_status !== "boolean"){
validate127.errors = [{instancePath:instancePath+"/renew_status",schemaPath:"#/properties/renew_status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renew_status_changed_at !== undefined){
const _errs33 = errors;
if(!(validate66(data.renew_status_changed_at, {instancePath:instancePath+"/renew_status_changed_at",parentData:data,parentDataProperty:"renew_status_changed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
const _errs34 = errors;
if(!(validate66(data.billing_issue_detected_at, {instancePath:instancePath+"/billing_issue_detected_at",parentData:data,parentDataProperty:"billing_issue_detected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grace_period_expires_at !== undefined){
const _errs35 = errors;
if(!(validate66(data.grace_period_expires_at, {instancePath:instancePath+"/grace_period_expires_at",parentData:data,parentDataProperty:"grace_period_expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate127.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":{"purchase_type":true,"store":true,"environment":true,"store_product_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"offer":true,"is_family_shared":true,"price":true,"purchased_at":true,"refunded_at":true,"cancellation_reason":true,"variation_id":true,"originally_purchased_at":true,"expires_at":true,"renew_status":true,"renew_status_changed_at":true,"billing_issue_detected_at":true,"grace_period_expires_at":true},"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","required":["purchase_type","store","store_product_id","store_transaction_id","store_original_transaction_id","price","purchased_at"],"properties":{"purchase_type":{"type":"string","const":"one_time_purchase","enum":["one_time_purchase"]},"store":{"$ref":"#/$defs/Store"},"environment":{"type":"string","enum":["Sandbox","Production"],"default":"Production"},"store_product_id":{"type":"string","minLength":1},"store_transaction_id":{"type":"string","maxLength":50,"minLength":1},"store_original_transaction_id":{"type":"string","minLength":1},"offer":{"oneOf":[{"$ref":"#/$defs/Offer"},{"type":"null"}]},"is_family_shared":{"type":"boolean","default":false},"price":{"$ref":"#/$defs/Price"},"purchased_at":{"$ref":"#/$defs/Timestamp"},"refunded_at":{"$ref":"#/$defs/NullableTimestamp"},"cancellation_reason":{"oneOf":[{"$ref":"#/$defs/CancellationReason"},{"type":"null"}]},"variation_id":{"type":["string","null"]}}};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.purchase_type === undefined) && (missing0 = "purchase_type")) || ((data.store === undefined) && (missing0 = "store"))) || ((data.store_product_id === undefined) && (missing0 = "store_product_id"))) || ((data.store_transaction_id === undefined) && (missing0 = "store_transaction_id"))) || ((data.store_original_transaction_id === undefined) && (missing0 = "store_original_transaction_id"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))){
validate140.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.purchase_type !== undefined){
let data0 = data.purchase_type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate140.errors = [{instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("one_time_purchase" !== data0){
validate140.errors = [{instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/const",keyword:"const",params:{allowedValue: "one_time_purchase"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "one_time_purchase")){
validate140.errors = [{instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/enum",keyword:"enum",params:{allowedValues: schema53.properties.purchase_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs3 = errors;
if(!(validate78(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
let data2 = data.environment;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate140.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "Sandbox") || (data2 === "Production"))){
validate140.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/enum",keyword:"enum",params:{allowedValues: schema53.properties.environment.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_product_id !== undefined){
let data3 = data.store_product_id;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate140.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate140.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_transaction_id !== undefined){
let data4 = data.store_transaction_id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(func1(data4) > 50){
validate140.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(func1(data4) < 1){
validate140.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate140.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_original_transaction_id !== undefined){
let data5 = data.store_original_transaction_id;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate140.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate140.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
let data6 = data.offer;
const _errs12 = errors;
const _errs13 = errors;
let valid1 = false;
let passing0 = null;
const _errs14 = errors;
if(!(validate58(data6, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.category = true;
props0.type = true;
props0.id = true;
}
const _errs15 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate140.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_family_shared !== undefined){
const _errs17 = errors;
if(typeof data.is_family_shared !== "boolean"){
validate140.errors = [{instancePath:instancePath+"/is_family_shared",schemaPath:"#/properties/is_family_shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
const _errs19 = errors;
if(!(validate130(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs20 = errors;
if(!(validate68(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refunded_at !== undefined){
const _errs21 = errors;
if(!(validate66(data.refunded_at, {instancePath:instancePath+"/refunded_at",parentData:data,parentDataProperty:"refunded_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
let data11 = data.cancellation_reason;
const _errs22 = errors;
const _errs23 = errors;
let valid2 = false;
let passing1 = null;
const _errs24 = errors;
if(!(validate74(data11, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs25 = errors;
if(data11 !== null){
const err2 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs25 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate140.errors = vErrors;
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variation_id !== undefined){
let data12 = data.variation_id;
const _errs27 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate140.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: schema53.properties.variation_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate140.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":{"purchase_type":true,"store":true,"environment":true,"store_product_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"offer":true,"is_family_shared":true,"price":true,"purchased_at":true,"refunded_at":true,"cancellation_reason":true,"variation_id":true},"dynamicProps":false,"dynamicItems":false};


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.purchase_type;
if(typeof tag0 == "string"){
if(tag0 === "subscription"){
if(!(validate127(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var props0 = {};
props0.purchase_type = true;
props0.store = true;
props0.environment = true;
props0.store_product_id = true;
props0.store_transaction_id = true;
props0.store_original_transaction_id = true;
props0.offer = true;
props0.is_family_shared = true;
props0.price = true;
props0.purchased_at = true;
props0.refunded_at = true;
props0.cancellation_reason = true;
props0.variation_id = true;
props0.originally_purchased_at = true;
props0.expires_at = true;
props0.renew_status = true;
props0.renew_status_changed_at = true;
props0.billing_issue_detected_at = true;
props0.grace_period_expires_at = true;
}
else if(tag0 === "one_time_purchase"){
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.purchase_type = true;
props0.store = true;
props0.environment = true;
props0.store_product_id = true;
props0.store_transaction_id = true;
props0.store_original_transaction_id = true;
props0.offer = true;
props0.is_family_shared = true;
props0.price = true;
props0.purchased_at = true;
props0.refunded_at = true;
props0.cancellation_reason = true;
props0.variation_id = true;
}
}
else {
validate126.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "purchase_type", tagValue: tag0},message:"value of tag \"purchase_type\" must be in oneOf"}];
return false;
}
}
else {
validate126.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "purchase_type", tagValue: tag0},message:"tag \"purchase_type\" must be string"}];
return false;
}
}
else {
validate126.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate126.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate126.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const SetTransactionBadRequest = validate149;
const schema54 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/BillingIssueDetectedAtDateComparisonError"},{"$ref":"#/$defs/ExpiresDateError"},{"$ref":"#/$defs/FamilySharePriceError"},{"$ref":"#/$defs/FreeTrialPriceError"},{"$ref":"#/$defs/GracePeriodBillingError"},{"$ref":"#/$defs/GracePeriodExpiresDateError"},{"$ref":"#/$defs/MissingOfferIdError"},{"$ref":"#/$defs/OriginallyPurchasedDateError"},{"$ref":"#/$defs/ProfileDoesNotExistBadRequestError"},{"$ref":"#/$defs/RefundDateError"},{"$ref":"#/$defs/RefundFieldsError"},{"$ref":"#/$defs/RenewStatusChangedDateError"},{"$ref":"#/$defs/StoreTransactionIdError"},{"$ref":"#/$defs/OneTimePurchaseTrialError"}]}]};
const schema55 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"billing_issue_detected_at_date_comparison_error","enum":["billing_issue_detected_at_date_comparison_error"]},"status_code":{"type":"integer","const":400}}};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate150.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate150.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate150.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("billing_issue_detected_at_date_comparison_error" !== data2){
validate150.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "billing_issue_detected_at_date_comparison_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "billing_issue_detected_at_date_comparison_error")){
validate150.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema55.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate150.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate150.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate150.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"expires_date_error","enum":["expires_date_error"]},"status_code":{"type":"integer","const":400}}};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate152.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate152.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate152.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("expires_date_error" !== data2){
validate152.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "expires_date_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "expires_date_error")){
validate152.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema56.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate152.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate152.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"family_share_price_error","enum":["family_share_price_error"]},"status_code":{"type":"integer","const":400}}};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate154.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate154.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate154.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("family_share_price_error" !== data2){
validate154.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "family_share_price_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "family_share_price_error")){
validate154.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema57.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate154.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate154.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate154.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"free_trial_price_error","enum":["free_trial_price_error"]},"status_code":{"type":"integer","const":400}}};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate156.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate156.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate156.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("free_trial_price_error" !== data2){
validate156.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "free_trial_price_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "free_trial_price_error")){
validate156.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema58.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate156.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate156.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"grace_period_billing_error","enum":["grace_period_billing_error"]},"status_code":{"type":"integer","const":400}}};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate158.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate158.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate158.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("grace_period_billing_error" !== data2){
validate158.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "grace_period_billing_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "grace_period_billing_error")){
validate158.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema59.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate158.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate158.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"grace_period_expires_date_error","enum":["grace_period_expires_date_error"]},"status_code":{"type":"integer","const":400}}};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate160.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate160.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate160.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("grace_period_expires_date_error" !== data2){
validate160.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "grace_period_expires_date_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "grace_period_expires_date_error")){
validate160.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema60.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate160.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate160.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"missing_offer_id","enum":["missing_offer_id"]},"status_code":{"type":"integer","const":400}}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate162.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate162.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate162.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("missing_offer_id" !== data2){
validate162.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "missing_offer_id"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "missing_offer_id")){
validate162.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema61.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate162.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate162.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate162.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"originally_purchased_date_error","enum":["originally_purchased_date_error"]},"status_code":{"type":"integer","const":400}}};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate164.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate164.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate164.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("originally_purchased_date_error" !== data2){
validate164.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "originally_purchased_date_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "originally_purchased_date_error")){
validate164.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema62.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate164.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate164.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"profile_does_not_exist","enum":["profile_does_not_exist"]},"status_code":{"type":"integer","const":400}}};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate166.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate166.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate166.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("profile_does_not_exist" !== data2){
validate166.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "profile_does_not_exist"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "profile_does_not_exist")){
validate166.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema63.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate166.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate166.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate166.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"refund_date_error","enum":["refund_date_error"]},"status_code":{"type":"integer","const":400}}};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate168.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate168.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate168.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("refund_date_error" !== data2){
validate168.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "refund_date_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "refund_date_error")){
validate168.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema64.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate168.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate168.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"refund_fields_error","enum":["refund_fields_error"]},"status_code":{"type":"integer","const":400}}};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate170.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate170.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate170.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("refund_fields_error" !== data2){
validate170.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "refund_fields_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "refund_fields_error")){
validate170.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema65.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate170.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate170.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate170.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"renew_status_changed_date_error","enum":["renew_status_changed_date_error"]},"status_code":{"type":"integer","const":400}}};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate172.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate172.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate172.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("renew_status_changed_date_error" !== data2){
validate172.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "renew_status_changed_date_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "renew_status_changed_date_error")){
validate172.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema66.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate172.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate172.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate172.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema67 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"store_transaction_id_error","enum":["store_transaction_id_error"]},"status_code":{"type":"integer","const":400}}};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate174.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate174.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("store_transaction_id_error" !== data2){
validate174.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "store_transaction_id_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "store_transaction_id_error")){
validate174.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema67.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate174.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate174.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"one_time_purchase_trial_error","enum":["one_time_purchase_trial_error"]},"status_code":{"type":"integer","const":400}}};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate176.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate176.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate176.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("one_time_purchase_trial_error" !== data2){
validate176.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "one_time_purchase_trial_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "one_time_purchase_trial_error")){
validate176.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema68.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate176.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate176.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate176.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "billing_issue_detected_at_date_comparison_error"){
if(!(validate150(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "expires_date_error"){
if(!(validate152(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "family_share_price_error"){
if(!(validate154(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "free_trial_price_error"){
if(!(validate156(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "grace_period_billing_error"){
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "grace_period_expires_date_error"){
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "missing_offer_id"){
if(!(validate162(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "originally_purchased_date_error"){
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "profile_does_not_exist"){
if(!(validate166(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "refund_date_error"){
if(!(validate168(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "refund_fields_error"){
if(!(validate170(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "renew_status_changed_date_error"){
if(!(validate172(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "store_transaction_id_error"){
if(!(validate174(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "one_time_purchase_trial_error"){
if(!(validate176(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate149.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate149.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate149.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const GrantAccessLevelRequest = validate194;
const schema69 = {"type":"object","required":["access_level_id"],"properties":{"access_level_id":{"type":"string"},"starts_at":{"$ref":"#/$defs/NullableTimestamp"},"expires_at":{"$ref":"#/$defs/NullableTimestamp"}}};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.access_level_id === undefined) && (missing0 = "access_level_id")){
validate194.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access_level_id !== undefined){
const _errs1 = errors;
if(typeof data.access_level_id !== "string"){
validate194.errors = [{instancePath:instancePath+"/access_level_id",schemaPath:"#/properties/access_level_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts_at !== undefined){
const _errs3 = errors;
if(!(validate66(data.starts_at, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs4 = errors;
if(!(validate66(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate194.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":{"access_level_id":true,"starts_at":true,"expires_at":true},"dynamicProps":false,"dynamicItems":false};

export const GrantAccessLevelBadRequest = validate197;
const schema70 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/PaidAccessLevelDoesNotExistError"},{"$ref":"#/$defs/ProfileDoesNotExistBadRequestError"}]}]};
const schema71 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"paid_access_level_does_not_exist","enum":["paid_access_level_does_not_exist"]},"status_code":{"type":"integer","const":400}}};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate198.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate198.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate198.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("paid_access_level_does_not_exist" !== data2){
validate198.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "paid_access_level_does_not_exist"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "paid_access_level_does_not_exist")){
validate198.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema71.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate198.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate198.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate198.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "paid_access_level_does_not_exist"){
if(!(validate198(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "profile_does_not_exist"){
if(!(validate166(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate197.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate197.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate197.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const RevokeAccessLevelRequest = validate204;
const schema72 = {"type":"object","required":["access_level_id"],"properties":{"access_level_id":{"type":"string"},"revoke_at":{"$ref":"#/$defs/NullableTimestamp"}}};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.access_level_id === undefined) && (missing0 = "access_level_id")){
validate204.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access_level_id !== undefined){
const _errs1 = errors;
if(typeof data.access_level_id !== "string"){
validate204.errors = [{instancePath:instancePath+"/access_level_id",schemaPath:"#/properties/access_level_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revoke_at !== undefined){
const _errs3 = errors;
if(!(validate66(data.revoke_at, {instancePath:instancePath+"/revoke_at",parentData:data,parentDataProperty:"revoke_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate204.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"props":{"access_level_id":true,"revoke_at":true},"dynamicProps":false,"dynamicItems":false};

export const RevokeAccessLevelBadRequest = validate206;
const schema73 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/PaidAccessLevelDoesNotExistError"},{"$ref":"#/$defs/ProfileDoesNotExistBadRequestError"},{"$ref":"#/$defs/ProfilePaidAccessLevelDoesNotExistError"},{"$ref":"#/$defs/RevocationDateMoreThanExpirationDateError"}]}]};
const schema74 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"profile_paid_access_level_does_not_exist","enum":["profile_paid_access_level_does_not_exist"]},"status_code":{"type":"integer","const":400}}};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate207.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate207.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate207.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("profile_paid_access_level_does_not_exist" !== data2){
validate207.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "profile_paid_access_level_does_not_exist"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "profile_paid_access_level_does_not_exist")){
validate207.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema74.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate207.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate207.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate207.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"revocation_date_more_than_expiration_date","enum":["revocation_date_more_than_expiration_date"]},"status_code":{"type":"integer","const":400}}};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate209.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate209.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate209.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("revocation_date_more_than_expiration_date" !== data2){
validate209.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "revocation_date_more_than_expiration_date"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "revocation_date_more_than_expiration_date")){
validate209.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema75.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate209.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate209.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate209.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "paid_access_level_does_not_exist"){
if(!(validate198(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "profile_does_not_exist"){
if(!(validate166(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "profile_paid_access_level_does_not_exist"){
if(!(validate207(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "revocation_date_more_than_expiration_date"){
if(!(validate209(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate206.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate206.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate206.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const StripeValidationRequest = validate217;
const schema76 = {"type":"object","required":["data"],"properties":{"data":{"type":"object","required":["type","attributes"],"properties":{"type":{"type":"string","const":"stripe_receipt_validation_result","enum":["stripe_receipt_validation_result"]},"attributes":{"type":"object","required":["customer_user_id","stripe_token"],"properties":{"customer_user_id":{"type":"string","minLength":1},"stripe_token":{"type":"string","pattern":"^(sub|pi)_.+$"}}}}}}};
const pattern8 = new RegExp("^(sub|pi)_.+$", "u");

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate217.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.type === undefined) && (missing1 = "type")) || ((data0.attributes === undefined) && (missing1 = "attributes"))){
validate217.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate217.errors = [{instancePath:instancePath+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("stripe_receipt_validation_result" !== data1){
validate217.errors = [{instancePath:instancePath+"/data/type",schemaPath:"#/properties/data/properties/type/const",keyword:"const",params:{allowedValue: "stripe_receipt_validation_result"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data1 === "stripe_receipt_validation_result")){
validate217.errors = [{instancePath:instancePath+"/data/type",schemaPath:"#/properties/data/properties/type/enum",keyword:"enum",params:{allowedValues: schema76.properties.data.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.attributes !== undefined){
let data2 = data0.attributes;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if(((data2.customer_user_id === undefined) && (missing2 = "customer_user_id")) || ((data2.stripe_token === undefined) && (missing2 = "stripe_token"))){
validate217.errors = [{instancePath:instancePath+"/data/attributes",schemaPath:"#/properties/data/properties/attributes/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data2.customer_user_id !== undefined){
let data3 = data2.customer_user_id;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate217.errors = [{instancePath:instancePath+"/data/attributes/customer_user_id",schemaPath:"#/properties/data/properties/attributes/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate217.errors = [{instancePath:instancePath+"/data/attributes/customer_user_id",schemaPath:"#/properties/data/properties/attributes/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.stripe_token !== undefined){
let data4 = data2.stripe_token;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
validate217.errors = [{instancePath:instancePath+"/data/attributes/stripe_token",schemaPath:"#/properties/data/properties/attributes/properties/stripe_token/pattern",keyword:"pattern",params:{pattern: "^(sub|pi)_.+$"},message:"must match pattern \""+"^(sub|pi)_.+$"+"\""}];
return false;
}
}
else {
validate217.errors = [{instancePath:instancePath+"/data/attributes/stripe_token",schemaPath:"#/properties/data/properties/attributes/properties/stripe_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/data/attributes",schemaPath:"#/properties/data/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate217.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":{"data":true},"dynamicProps":false,"dynamicItems":false};

export const StripeValidationResponse = validate218;
const schema77 = {"type":"object","required":["data"],"properties":{"data":{"type":"null"}}};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate218.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(data.data !== null){
validate218.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
}
}
}
else {
validate218.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":{"data":true},"dynamicProps":false,"dynamicItems":false};

export const StripeBadRequest = validate219;
const schema78 = {"anyOf":[{"$ref":"#/$defs/StripeErrorResponse"},{"$ref":"#/$defs/ParseError"}]};
const schema79 = {"type":"object","required":["errors"],"properties":{"errors":{"type":"array","items":{"type":"object","required":["detail","source","status"],"properties":{"detail":{"type":"string"},"source":{"type":"object","required":["pointer"],"properties":{"pointer":{"type":"string"}}},"status":{"type":"string","const":"400","enum":["400"]}}}}}};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.errors === undefined) && (missing0 = "errors")){
validate220.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.detail === undefined) && (missing1 = "detail")) || ((data1.source === undefined) && (missing1 = "source"))) || ((data1.status === undefined) && (missing1 = "status"))){
validate220.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.detail !== undefined){
const _errs5 = errors;
if(typeof data1.detail !== "string"){
validate220.errors = [{instancePath:instancePath+"/errors/" + i0+"/detail",schemaPath:"#/properties/errors/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.source !== undefined){
let data3 = data1.source;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.pointer === undefined) && (missing2 = "pointer")){
validate220.errors = [{instancePath:instancePath+"/errors/" + i0+"/source",schemaPath:"#/properties/errors/items/properties/source/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data3.pointer !== undefined){
if(typeof data3.pointer !== "string"){
validate220.errors = [{instancePath:instancePath+"/errors/" + i0+"/source/pointer",schemaPath:"#/properties/errors/items/properties/source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate220.errors = [{instancePath:instancePath+"/errors/" + i0+"/source",schemaPath:"#/properties/errors/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.status !== undefined){
let data5 = data1.status;
const _errs11 = errors;
if(typeof data5 !== "string"){
validate220.errors = [{instancePath:instancePath+"/errors/" + i0+"/status",schemaPath:"#/properties/errors/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("400" !== data5){
validate220.errors = [{instancePath:instancePath+"/errors/" + i0+"/status",schemaPath:"#/properties/errors/items/properties/status/const",keyword:"const",params:{allowedValue: "400"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data5 === "400")){
validate220.errors = [{instancePath:instancePath+"/errors/" + i0+"/status",schemaPath:"#/properties/errors/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema79.properties.errors.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate220.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate220.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate220.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"props":{"errors":true},"dynamicProps":false,"dynamicItems":false};


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate220(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.errors = true;
}
const _errs2 = errors;
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate219.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate219.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate219.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const GetPaywallRequest = validate223;
const schema80 = {"allOf":[{"type":"object","required":["store","placement_id"],"properties":{"store":{"$ref":"#/$defs/Store"},"placement_id":{"type":"string","minLength":1},"locale":{"type":"string"},"customer_user_id":{"type":"string","minLength":1},"profile_id":{"type":"string","format":"uuid"}}},{"anyOf":[{"type":"object","required":["customer_user_id"],"properties":{"customer_user_id":{"type":"string","minLength":1}}},{"type":"object","required":["profile_id"],"properties":{"profile_id":{"type":"string","format":"uuid"}}}]}]};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.store === undefined) && (missing0 = "store")) || ((data.placement_id === undefined) && (missing0 = "placement_id"))){
validate223.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.store !== undefined){
const _errs2 = errors;
if(!(validate78(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.placement_id !== undefined){
let data1 = data.placement_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate223.errors = [{instancePath:instancePath+"/placement_id",schemaPath:"#/allOf/0/properties/placement_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate223.errors = [{instancePath:instancePath+"/placement_id",schemaPath:"#/allOf/0/properties/placement_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.locale !== undefined){
const _errs5 = errors;
if(typeof data.locale !== "string"){
validate223.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/allOf/0/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.customer_user_id !== undefined){
let data3 = data.customer_user_id;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate223.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/0/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate223.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/0/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.profile_id !== undefined){
let data4 = data.profile_id;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
validate223.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/0/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate223.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/0/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate223.errors = [{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs11 = errors;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.customer_user_id === undefined) && (missing1 = "customer_user_id")){
const err0 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.customer_user_id !== undefined){
let data5 = data.customer_user_id;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err1 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/anyOf/0/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/anyOf/0/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.customer_user_id = true;
}
const _errs17 = errors;
if(errors === _errs17){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.profile_id === undefined) && (missing2 = "profile_id")){
const err4 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.profile_id !== undefined){
let data6 = data.profile_id;
const _errs19 = errors;
if(errors === _errs19){
if(errors === _errs19){
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
const err5 = {instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/1/anyOf/1/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/1/anyOf/1/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.profile_id = true;
}
}
if(!valid2){
const err8 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate223.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs11 === errors;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.store = true;
props0.placement_id = true;
props0.locale = true;
props0.customer_user_id = true;
props0.profile_id = true;
}
}
}
validate223.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate223.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const Paywall = validate225;
const schema81 = {"type":"object","required":["placement_id","variation_id","paywall_id","paywall_name","products"],"properties":{"placement_id":{"type":"string"},"variation_id":{"type":"string","format":"uuid"},"paywall_id":{"type":"string","format":"uuid"},"ab_test_name":{"type":"string"},"paywall_name":{"type":"string"},"products":{"type":"array","items":{"$ref":"#/$defs/Product"}},"remote_config":{"$ref":"#/$defs/RemoteConfig"}}};
const schema82 = {"type":"object","required":["is_consumable","vendor_product_id"],"properties":{"title":{"type":"string"},"is_consumable":{"type":"boolean"},"adapty_product_id":{"type":"string"},"vendor_product_id":{"type":"string"},"introductory_offer_eligibility":{"type":"boolean"},"promotional_offer_eligibility":{"type":"boolean"},"base_plan_id":{"type":["string","null"]},"offer":{"oneOf":[{"$ref":"#/$defs/Offer"},{"type":"null"}]}}};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.is_consumable === undefined) && (missing0 = "is_consumable")) || ((data.vendor_product_id === undefined) && (missing0 = "vendor_product_id"))){
validate226.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.title !== undefined){
const _errs1 = errors;
if(typeof data.title !== "string"){
validate226.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_consumable !== undefined){
const _errs3 = errors;
if(typeof data.is_consumable !== "boolean"){
validate226.errors = [{instancePath:instancePath+"/is_consumable",schemaPath:"#/properties/is_consumable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adapty_product_id !== undefined){
const _errs5 = errors;
if(typeof data.adapty_product_id !== "string"){
validate226.errors = [{instancePath:instancePath+"/adapty_product_id",schemaPath:"#/properties/adapty_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_product_id !== undefined){
const _errs7 = errors;
if(typeof data.vendor_product_id !== "string"){
validate226.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.introductory_offer_eligibility !== undefined){
const _errs9 = errors;
if(typeof data.introductory_offer_eligibility !== "boolean"){
validate226.errors = [{instancePath:instancePath+"/introductory_offer_eligibility",schemaPath:"#/properties/introductory_offer_eligibility/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promotional_offer_eligibility !== undefined){
const _errs11 = errors;
if(typeof data.promotional_offer_eligibility !== "boolean"){
validate226.errors = [{instancePath:instancePath+"/promotional_offer_eligibility",schemaPath:"#/properties/promotional_offer_eligibility/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_plan_id !== undefined){
let data6 = data.base_plan_id;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate226.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/properties/base_plan_id/type",keyword:"type",params:{type: schema82.properties.base_plan_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
let data7 = data.offer;
const _errs15 = errors;
const _errs16 = errors;
let valid1 = false;
let passing0 = null;
const _errs17 = errors;
if(!(validate58(data7, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.category = true;
props0.type = true;
props0.id = true;
}
const _errs18 = errors;
if(data7 !== null){
const err0 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate226.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate226.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":{"title":true,"is_consumable":true,"adapty_product_id":true,"vendor_product_id":true,"introductory_offer_eligibility":true,"promotional_offer_eligibility":true,"base_plan_id":true,"offer":true},"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"object","required":["lang","data"],"properties":{"lang":{"type":"string"},"data":{"type":"string"}}};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.lang === undefined) && (missing0 = "lang")) || ((data.data === undefined) && (missing0 = "data"))){
validate229.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.lang !== undefined){
const _errs1 = errors;
if(typeof data.lang !== "string"){
validate229.errors = [{instancePath:instancePath+"/lang",schemaPath:"#/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs3 = errors;
if(typeof data.data !== "string"){
validate229.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate229.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":{"lang":true,"data":true},"dynamicProps":false,"dynamicItems":false};


function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.placement_id === undefined) && (missing0 = "placement_id")) || ((data.variation_id === undefined) && (missing0 = "variation_id"))) || ((data.paywall_id === undefined) && (missing0 = "paywall_id"))) || ((data.paywall_name === undefined) && (missing0 = "paywall_name"))) || ((data.products === undefined) && (missing0 = "products"))){
validate225.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.placement_id !== undefined){
const _errs1 = errors;
if(typeof data.placement_id !== "string"){
validate225.errors = [{instancePath:instancePath+"/placement_id",schemaPath:"#/properties/placement_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variation_id !== undefined){
let data1 = data.variation_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate225.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate225.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paywall_id !== undefined){
let data2 = data.paywall_id;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate225.errors = [{instancePath:instancePath+"/paywall_id",schemaPath:"#/properties/paywall_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate225.errors = [{instancePath:instancePath+"/paywall_id",schemaPath:"#/properties/paywall_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ab_test_name !== undefined){
const _errs7 = errors;
if(typeof data.ab_test_name !== "string"){
validate225.errors = [{instancePath:instancePath+"/ab_test_name",schemaPath:"#/properties/ab_test_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paywall_name !== undefined){
const _errs9 = errors;
if(typeof data.paywall_name !== "string"){
validate225.errors = [{instancePath:instancePath+"/paywall_name",schemaPath:"#/properties/paywall_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.products !== undefined){
let data5 = data.products;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate226(data5[i0], {instancePath:instancePath+"/products/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate225.errors = [{instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remote_config !== undefined){
const _errs14 = errors;
if(!(validate229(data.remote_config, {instancePath:instancePath+"/remote_config",parentData:data,parentDataProperty:"remote_config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate225.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":{"placement_id":true,"variation_id":true,"paywall_id":true,"ab_test_name":true,"paywall_name":true,"products":true,"remote_config":true},"dynamicProps":false,"dynamicItems":false};

export const PaywallBadRequest = validate231;
const schema84 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"}]}]};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate231.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate231.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate231.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const RecordPaywallViewRequest = validate234;
const schema85 = {"allOf":[{"type":"object","required":["store","variation_id"],"properties":{"store":{"$ref":"#/$defs/Store"},"variation_id":{"type":"string","format":"uuid"},"visited_at":{"$ref":"#/$defs/Timestamp"},"customer_user_id":{"type":"string","minLength":1},"profile_id":{"type":"string","format":"uuid"}}},{"anyOf":[{"type":"object","required":["customer_user_id"],"properties":{"customer_user_id":{"type":"string","minLength":1}}},{"type":"object","required":["profile_id"],"properties":{"profile_id":{"type":"string","format":"uuid"}}}]}]};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.store === undefined) && (missing0 = "store")) || ((data.variation_id === undefined) && (missing0 = "variation_id"))){
validate234.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.store !== undefined){
const _errs2 = errors;
if(!(validate78(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.variation_id !== undefined){
let data1 = data.variation_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate234.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/allOf/0/properties/variation_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate234.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/allOf/0/properties/variation_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.visited_at !== undefined){
const _errs5 = errors;
if(!(validate68(data.visited_at, {instancePath:instancePath+"/visited_at",parentData:data,parentDataProperty:"visited_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.customer_user_id !== undefined){
let data3 = data.customer_user_id;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate234.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/0/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate234.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/0/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.profile_id !== undefined){
let data4 = data.profile_id;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
validate234.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/0/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate234.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/0/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate234.errors = [{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.customer_user_id === undefined) && (missing1 = "customer_user_id")){
const err0 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.customer_user_id !== undefined){
let data5 = data.customer_user_id;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err1 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/anyOf/0/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/anyOf/0/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.customer_user_id = true;
}
const _errs16 = errors;
if(errors === _errs16){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.profile_id === undefined) && (missing2 = "profile_id")){
const err4 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.profile_id !== undefined){
let data6 = data.profile_id;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
const err5 = {instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/1/anyOf/1/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/1/anyOf/1/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.profile_id = true;
}
}
if(!valid2){
const err8 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate234.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.store = true;
props0.variation_id = true;
props0.visited_at = true;
props0.customer_user_id = true;
props0.profile_id = true;
}
}
}
validate234.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate234.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const PaywallViewBadRequest = validate237;
const schema86 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/DatetimeError"}]}]};
const schema87 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"datetime","enum":["datetime"]},"status_code":{"type":"integer","const":400}}};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate238.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate238.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate238.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("datetime" !== data2){
validate238.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "datetime"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "datetime")){
validate238.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema87.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate238.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate238.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate238.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "datetime"){
if(!(validate238(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate237.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate237.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate237.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const AddAttributionRequest = validate243;
const schema88 = {"allOf":[{"type":"object","required":["status"],"properties":{"status":{"type":"string","enum":["organic","non_organic","unknown"]},"attribution_user_id":{"type":"string"},"channel":{"type":"string"},"campaign":{"type":"string"},"ad_group":{"type":"string"},"ad_set":{"type":"string"},"creative":{"type":"string"},"customer_user_id":{"type":"string","minLength":1},"profile_id":{"type":"string","format":"uuid"}}},{"anyOf":[{"type":"object","required":["customer_user_id"],"properties":{"customer_user_id":{"type":"string","minLength":1}}},{"type":"object","required":["profile_id"],"properties":{"profile_id":{"type":"string","format":"uuid"}}}]}]};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate243.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate243.errors = [{instancePath:instancePath+"/status",schemaPath:"#/allOf/0/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "organic") || (data0 === "non_organic")) || (data0 === "unknown"))){
validate243.errors = [{instancePath:instancePath+"/status",schemaPath:"#/allOf/0/properties/status/enum",keyword:"enum",params:{allowedValues: schema88.allOf[0].properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.attribution_user_id !== undefined){
const _errs4 = errors;
if(typeof data.attribution_user_id !== "string"){
validate243.errors = [{instancePath:instancePath+"/attribution_user_id",schemaPath:"#/allOf/0/properties/attribution_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.channel !== undefined){
const _errs6 = errors;
if(typeof data.channel !== "string"){
validate243.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/allOf/0/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.campaign !== undefined){
const _errs8 = errors;
if(typeof data.campaign !== "string"){
validate243.errors = [{instancePath:instancePath+"/campaign",schemaPath:"#/allOf/0/properties/campaign/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.ad_group !== undefined){
const _errs10 = errors;
if(typeof data.ad_group !== "string"){
validate243.errors = [{instancePath:instancePath+"/ad_group",schemaPath:"#/allOf/0/properties/ad_group/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.ad_set !== undefined){
const _errs12 = errors;
if(typeof data.ad_set !== "string"){
validate243.errors = [{instancePath:instancePath+"/ad_set",schemaPath:"#/allOf/0/properties/ad_set/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.creative !== undefined){
const _errs14 = errors;
if(typeof data.creative !== "string"){
validate243.errors = [{instancePath:instancePath+"/creative",schemaPath:"#/allOf/0/properties/creative/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.customer_user_id !== undefined){
let data7 = data.customer_user_id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func1(data7) < 1){
validate243.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/0/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate243.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/0/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.profile_id !== undefined){
let data8 = data.profile_id;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
validate243.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/0/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate243.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/0/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate243.errors = [{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs20 = errors;
const _errs21 = errors;
let valid2 = false;
const _errs22 = errors;
if(errors === _errs22){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.customer_user_id === undefined) && (missing1 = "customer_user_id")){
const err0 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.customer_user_id !== undefined){
let data9 = data.customer_user_id;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err1 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/anyOf/0/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/anyOf/0/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.customer_user_id = true;
}
const _errs26 = errors;
if(errors === _errs26){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.profile_id === undefined) && (missing2 = "profile_id")){
const err4 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.profile_id !== undefined){
let data10 = data.profile_id;
const _errs28 = errors;
if(errors === _errs28){
if(errors === _errs28){
if(typeof data10 === "string"){
if(!(formats0.test(data10))){
const err5 = {instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/1/anyOf/1/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/1/anyOf/1/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.profile_id = true;
}
}
if(!valid2){
const err8 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate243.errors = vErrors;
return false;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs20 === errors;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
props0.attribution_user_id = true;
props0.channel = true;
props0.campaign = true;
props0.ad_group = true;
props0.ad_set = true;
props0.creative = true;
props0.customer_user_id = true;
props0.profile_id = true;
}
}
}
validate243.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate243.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const AttributionBadRequest = validate244;
const schema89 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/EnumError"}]}]};
const schema90 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"enum","enum":["enum"]},"status_code":{"type":"integer","const":400}}};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate245.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate245.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("enum" !== data2){
validate245.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "enum"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "enum")){
validate245.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema90.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate245.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate245.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate245.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "enum"){
if(!(validate245(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate244.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate244.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate244.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const LegacyCreateProfileRequest = validate250;
const schema91 = {"allOf":[{"$ref":"#/$defs/LegacyUpdateProfileRequest"},{"type":"object","required":["customer_user_id"],"properties":{"customer_user_id":{"type":"string","minLength":1}}}]};
const schema92 = {"type":"object","properties":{"first_name":{"type":["string","null"]},"last_name":{"type":["string","null"]},"gender":{"type":["string","null"]},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"birthday":{"type":["string","null"],"format":"date"},"ip_country":{"type":["string","null"],"pattern":"^[A-Z]{2}$"},"custom_attributes":{"type":"object","maxProperties":10,"propertyNames":{"minLength":1,"maxLength":30,"pattern":"^[A-Za-z0-9._-]+$"},"additionalProperties":{"oneOf":[{"type":"string","maxLength":30},{"type":"number"},{"type":"boolean"},{"type":"null"}]}}}};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first_name !== undefined){
let data0 = data.first_name;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate251.errors = [{instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: schema92.properties.first_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_name !== undefined){
let data1 = data.last_name;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate251.errors = [{instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: schema92.properties.last_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gender !== undefined){
let data2 = data.gender;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate251.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: schema92.properties.gender.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data3 = data.email;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate251.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema92.properties.email.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone_number !== undefined){
let data4 = data.phone_number;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate251.errors = [{instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema92.properties.phone_number.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.birthday !== undefined){
let data5 = data.birthday;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate251.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: schema92.properties.birthday.type},message:"must be string,null"}];
return false;
}
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats2.validate(data5))){
validate251.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_country !== undefined){
let data6 = data.ip_country;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate251.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/type",keyword:"type",params:{type: schema92.properties.ip_country.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
validate251.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_attributes !== undefined){
let data7 = data.custom_attributes;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 10){
validate251.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties"}];
return false;
}
else {
for(const key0 in data7){
const _errs17 = errors;
if(typeof key0 === "string"){
if(func1(key0) > 30){
const err0 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func1(key0) < 1){
const err1 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern7.test(key0)){
const err2 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var valid1 = _errs17 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate251.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key1 in data7){
let data8 = data7[key1];
const _errs19 = errors;
const _errs20 = errors;
let valid3 = false;
let passing0 = null;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(func1(data8) > 30){
const err4 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs21 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs23 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err6 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
const _errs25 = errors;
if(typeof data8 !== "boolean"){
const err7 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid3 = true;
passing0 = 2;
}
const _errs27 = errors;
if(data8 !== null){
const err8 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/3/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid3 = true;
passing0 = 3;
}
}
}
}
if(!valid3){
const err9 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate251.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs19 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate251.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"custom_attributes":true},"dynamicProps":false,"dynamicItems":false};


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate251(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.customer_user_id === undefined) && (missing0 = "customer_user_id")){
validate250.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.customer_user_id !== undefined){
let data0 = data.customer_user_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate250.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate250.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate250.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"props":{"customer_user_id":true,"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"custom_attributes":true},"dynamicProps":false,"dynamicItems":false};

export const LegacyProfileResponse = validate253;
const schema93 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"#/$defs/LegacyProfile"}}};
const schema94 = {"type":"object","required":["profile_id","customer_user_id","paid_access_levels","subscriptions","non_subscriptions","custom_attributes","total_revenue_usd"],"properties":{"app_id":{"type":"string"},"profile_id":{"type":"string","format":"uuid"},"customer_user_id":{"type":["string","null"]},"paid_access_levels":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/CustomerAccessLevel"}},"subscriptions":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/LegacySubscription"}},"non_subscriptions":{"type":["object","null"],"additionalProperties":{"type":"array","items":{"$ref":"#/$defs/LegacyNonSubscription"}}},"custom_attributes":{"type":["object","null"],"additionalProperties":{"oneOf":[{"type":"string"},{"type":"number"}]}},"total_revenue_usd":{"type":"number","format":"double"},"created_at":{"$ref":"#/$defs/Timestamp"},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"att_status":{"type":["integer","null"]},"first_name":{"type":["string","null"]},"last_name":{"type":["string","null"]},"username":{"type":["string","null"]},"gender":{"type":["string","null"]},"birthday":{"type":["string","null"],"format":"date"},"idfa":{"type":["string","null"]},"idfv":{"type":["string","null"]},"advertising_id":{"type":["string","null"]},"appsflyer_id":{"type":["string","null"]},"amplitude_user_id":{"type":["string","null"]},"amplitude_device_id":{"type":["string","null"]},"mixpanel_user_id":{"type":["string","null"]},"appmetrica_profile_id":{"type":["string","null"]},"appmetrica_device_id":{"type":["string","null"]},"facebook_anonymous_id":{"type":["string","null"]}}};
const schema95 = {"type":"object","required":["id","is_active","expires_at","starts_at","is_lifetime","vendor_product_id","base_plan_id","store","activated_at","renewed_at","will_renew","is_in_grace_period","unsubscribed_at","billing_issue_detected_at","active_introductory_offer_type","active_promotional_offer_type"],"properties":{"id":{"type":"string"},"is_active":{"type":"boolean"},"expires_at":{"$ref":"#/$defs/NullableTimestamp"},"starts_at":{"$ref":"#/$defs/NullableTimestamp"},"is_lifetime":{"type":"boolean"},"vendor_product_id":{"type":["string","null"]},"base_plan_id":{"type":["string","null"]},"store":{"oneOf":[{"$ref":"#/$defs/LegacyStore"},{"type":"null"}]},"activated_at":{"$ref":"#/$defs/Timestamp"},"renewed_at":{"$ref":"#/$defs/NullableTimestamp"},"will_renew":{"type":"boolean"},"is_in_grace_period":{"type":"boolean"},"unsubscribed_at":{"$ref":"#/$defs/NullableTimestamp"},"billing_issue_detected_at":{"$ref":"#/$defs/NullableTimestamp"},"active_introductory_offer_type":{"oneOf":[{"$ref":"#/$defs/LegacyOfferType"},{"type":"null"}]},"active_promotional_offer_type":{"oneOf":[{"$ref":"#/$defs/LegacyOfferType"},{"type":"null"}]},"active_promotional_offer_id":{"type":["string","null"]},"vendor_transaction_id":{"type":["string","null"]},"vendor_original_transaction_id":{"type":["string","null"]},"cancellation_reason":{"oneOf":[{"$ref":"#/$defs/CancellationReason"},{"type":"null"}]}}};
const schema96 = {"type":"string"};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate258.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema97 = {"type":"string","enum":["free_trial","pay_as_you_go","pay_up_front"]};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate264.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate264.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "free_trial") || (data === "pay_as_you_go")) || (data === "pay_up_front"))){
validate264.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema97.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate264.errors = vErrors;
return errors === 0;
}
validate264.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.is_active === undefined) && (missing0 = "is_active"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.starts_at === undefined) && (missing0 = "starts_at"))) || ((data.is_lifetime === undefined) && (missing0 = "is_lifetime"))) || ((data.vendor_product_id === undefined) && (missing0 = "vendor_product_id"))) || ((data.base_plan_id === undefined) && (missing0 = "base_plan_id"))) || ((data.store === undefined) && (missing0 = "store"))) || ((data.activated_at === undefined) && (missing0 = "activated_at"))) || ((data.renewed_at === undefined) && (missing0 = "renewed_at"))) || ((data.will_renew === undefined) && (missing0 = "will_renew"))) || ((data.is_in_grace_period === undefined) && (missing0 = "is_in_grace_period"))) || ((data.unsubscribed_at === undefined) && (missing0 = "unsubscribed_at"))) || ((data.billing_issue_detected_at === undefined) && (missing0 = "billing_issue_detected_at"))) || ((data.active_introductory_offer_type === undefined) && (missing0 = "active_introductory_offer_type"))) || ((data.active_promotional_offer_type === undefined) && (missing0 = "active_promotional_offer_type"))){
validate255.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate255.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_active !== undefined){
const _errs3 = errors;
if(typeof data.is_active !== "boolean"){
validate255.errors = [{instancePath:instancePath+"/is_active",schemaPath:"#/properties/is_active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs5 = errors;
if(!(validate66(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts_at !== undefined){
const _errs6 = errors;
if(!(validate66(data.starts_at, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_lifetime !== undefined){
const _errs7 = errors;
if(typeof data.is_lifetime !== "boolean"){
validate255.errors = [{instancePath:instancePath+"/is_lifetime",schemaPath:"#/properties/is_lifetime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_product_id !== undefined){
let data5 = data.vendor_product_id;
const _errs9 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate255.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/type",keyword:"type",params:{type: schema95.properties.vendor_product_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_plan_id !== undefined){
let data6 = data.base_plan_id;
const _errs11 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate255.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/properties/base_plan_id/type",keyword:"type",params:{type: schema95.properties.base_plan_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
let data7 = data.store;
const _errs13 = errors;
const _errs14 = errors;
let valid1 = false;
let passing0 = null;
const _errs15 = errors;
if(!(validate258(data7, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs16 = errors;
if(data7 !== null){
const err0 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate255.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activated_at !== undefined){
const _errs18 = errors;
if(!(validate68(data.activated_at, {instancePath:instancePath+"/activated_at",parentData:data,parentDataProperty:"activated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewed_at !== undefined){
const _errs19 = errors;
if(!(validate66(data.renewed_at, {instancePath:instancePath+"/renewed_at",parentData:data,parentDataProperty:"renewed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.will_renew !== undefined){
const _errs20 = errors;
if(typeof data.will_renew !== "boolean"){
validate255.errors = [{instancePath:instancePath+"/will_renew",schemaPath:"#/properties/will_renew/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_in_grace_period !== undefined){
const _errs22 = errors;
if(typeof data.is_in_grace_period !== "boolean"){
validate255.errors = [{instancePath:instancePath+"/is_in_grace_period",schemaPath:"#/properties/is_in_grace_period/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsubscribed_at !== undefined){
const _errs24 = errors;
if(!(validate66(data.unsubscribed_at, {instancePath:instancePath+"/unsubscribed_at",parentData:data,parentDataProperty:"unsubscribed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
const _errs25 = errors;
if(!(validate66(data.billing_issue_detected_at, {instancePath:instancePath+"/billing_issue_detected_at",parentData:data,parentDataProperty:"billing_issue_detected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_introductory_offer_type !== undefined){
let data14 = data.active_introductory_offer_type;
const _errs26 = errors;
const _errs27 = errors;
let valid2 = false;
let passing1 = null;
const _errs28 = errors;
if(!(validate264(data14, {instancePath:instancePath+"/active_introductory_offer_type",parentData:data,parentDataProperty:"active_introductory_offer_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
var _valid1 = _errs28 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs29 = errors;
if(data14 !== null){
const err2 = {instancePath:instancePath+"/active_introductory_offer_type",schemaPath:"#/properties/active_introductory_offer_type/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs29 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/active_introductory_offer_type",schemaPath:"#/properties/active_introductory_offer_type/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate255.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_promotional_offer_type !== undefined){
let data15 = data.active_promotional_offer_type;
const _errs31 = errors;
const _errs32 = errors;
let valid3 = false;
let passing2 = null;
const _errs33 = errors;
if(!(validate264(data15, {instancePath:instancePath+"/active_promotional_offer_type",parentData:data,parentDataProperty:"active_promotional_offer_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
var _valid2 = _errs33 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs34 = errors;
if(data15 !== null){
const err4 = {instancePath:instancePath+"/active_promotional_offer_type",schemaPath:"#/properties/active_promotional_offer_type/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs34 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
const err5 = {instancePath:instancePath+"/active_promotional_offer_type",schemaPath:"#/properties/active_promotional_offer_type/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate255.errors = vErrors;
return false;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_promotional_offer_id !== undefined){
let data16 = data.active_promotional_offer_id;
const _errs36 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate255.errors = [{instancePath:instancePath+"/active_promotional_offer_id",schemaPath:"#/properties/active_promotional_offer_id/type",keyword:"type",params:{type: schema95.properties.active_promotional_offer_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_transaction_id !== undefined){
let data17 = data.vendor_transaction_id;
const _errs38 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate255.errors = [{instancePath:instancePath+"/vendor_transaction_id",schemaPath:"#/properties/vendor_transaction_id/type",keyword:"type",params:{type: schema95.properties.vendor_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_original_transaction_id !== undefined){
let data18 = data.vendor_original_transaction_id;
const _errs40 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate255.errors = [{instancePath:instancePath+"/vendor_original_transaction_id",schemaPath:"#/properties/vendor_original_transaction_id/type",keyword:"type",params:{type: schema95.properties.vendor_original_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
let data19 = data.cancellation_reason;
const _errs42 = errors;
const _errs43 = errors;
let valid4 = false;
let passing3 = null;
const _errs44 = errors;
if(!(validate74(data19, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid3 = _errs44 === errors;
if(_valid3){
valid4 = true;
passing3 = 0;
}
const _errs45 = errors;
if(data19 !== null){
const err6 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs45 === errors;
if(_valid3 && valid4){
valid4 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid4 = true;
passing3 = 1;
}
}
if(!valid4){
const err7 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate255.errors = vErrors;
return false;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate255.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":{"id":true,"is_active":true,"expires_at":true,"starts_at":true,"is_lifetime":true,"vendor_product_id":true,"base_plan_id":true,"store":true,"activated_at":true,"renewed_at":true,"will_renew":true,"is_in_grace_period":true,"unsubscribed_at":true,"billing_issue_detected_at":true,"active_introductory_offer_type":true,"active_promotional_offer_type":true,"active_promotional_offer_id":true,"vendor_transaction_id":true,"vendor_original_transaction_id":true,"cancellation_reason":true},"dynamicProps":false,"dynamicItems":false};

const schema98 = {"type":"object","required":["is_active","expires_at","starts_at","is_lifetime","vendor_product_id","base_plan_id","vendor_transaction_id","vendor_original_transaction_id","store","activated_at","renewed_at","will_renew","is_in_grace_period","unsubscribed_at","billing_issue_detected_at","active_introductory_offer_type","active_promotional_offer_type","is_sandbox"],"properties":{"is_active":{"type":"boolean"},"expires_at":{"$ref":"#/$defs/NullableTimestamp"},"starts_at":{"$ref":"#/$defs/NullableTimestamp"},"is_lifetime":{"type":"boolean"},"vendor_product_id":{"type":["string","null"]},"base_plan_id":{"type":["string","null"]},"vendor_transaction_id":{"type":["string","null"]},"vendor_original_transaction_id":{"type":["string","null"]},"store":{"oneOf":[{"$ref":"#/$defs/LegacyStore"},{"type":"null"}]},"activated_at":{"$ref":"#/$defs/Timestamp"},"renewed_at":{"$ref":"#/$defs/NullableTimestamp"},"will_renew":{"type":"boolean"},"is_in_grace_period":{"type":"boolean"},"unsubscribed_at":{"$ref":"#/$defs/NullableTimestamp"},"billing_issue_detected_at":{"$ref":"#/$defs/NullableTimestamp"},"active_introductory_offer_type":{"oneOf":[{"$ref":"#/$defs/LegacyOfferType"},{"type":"null"}]},"active_promotional_offer_type":{"oneOf":[{"$ref":"#/$defs/LegacyOfferType"},{"type":"null"}]},"active_promotional_offer_id":{"type":["string","null"]},"cancellation_reason":{"oneOf":[{"$ref":"#/$defs/CancellationReason"},{"type":"null"}]},"is_sandbox":{"type":"boolean"}}};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((data.is_active === undefined) && (missing0 = "is_active")) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.starts_at === undefined) && (missing0 = "starts_at"))) || ((data.is_lifetime === undefined) && (missing0 = "is_lifetime"))) || ((data.vendor_product_id === undefined) && (missing0 = "vendor_product_id"))) || ((data.base_plan_id === undefined) && (missing0 = "base_plan_id"))) || ((data.vendor_transaction_id === undefined) && (missing0 = "vendor_transaction_id"))) || ((data.vendor_original_transaction_id === undefined) && (missing0 = "vendor_original_transaction_id"))) || ((data.store === undefined) && (missing0 = "store"))) || ((data.activated_at === undefined) && (missing0 = "activated_at"))) || ((data.renewed_at === undefined) && (missing0 = "renewed_at"))) || ((data.will_renew === undefined) && (missing0 = "will_renew"))) || ((data.is_in_grace_period === undefined) && (missing0 = "is_in_grace_period"))) || ((data.unsubscribed_at === undefined) && (missing0 = "unsubscribed_at"))) || ((data.billing_issue_detected_at === undefined) && (missing0 = "billing_issue_detected_at"))) || ((data.active_introductory_offer_type === undefined) && (missing0 = "active_introductory_offer_type"))) || ((data.active_promotional_offer_type === undefined) && (missing0 = "active_promotional_offer_type"))) || ((data.is_sandbox === undefined) && (missing0 = "is_sandbox"))){
validate269.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.is_active !== undefined){
const _errs1 = errors;
if(typeof data.is_active !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/is_active",schemaPath:"#/properties/is_active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs3 = errors;
if(!(validate66(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts_at !== undefined){
const _errs4 = errors;
if(!(validate66(data.starts_at, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_lifetime !== undefined){
const _errs5 = errors;
if(typeof data.is_lifetime !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/is_lifetime",schemaPath:"#/properties/is_lifetime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_product_id !== undefined){
let data4 = data.vendor_product_id;
const _errs7 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate269.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/type",keyword:"type",params:{type: schema98.properties.vendor_product_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_plan_id !== undefined){
let data5 = data.base_plan_id;
const _errs9 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate269.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/properties/base_plan_id/type",keyword:"type",params:{type: schema98.properties.base_plan_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_transaction_id !== undefined){
let data6 = data.vendor_transaction_id;
const _errs11 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate269.errors = [{instancePath:instancePath+"/vendor_transaction_id",schemaPath:"#/properties/vendor_transaction_id/type",keyword:"type",params:{type: schema98.properties.vendor_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_original_transaction_id !== undefined){
let data7 = data.vendor_original_transaction_id;
const _errs13 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate269.errors = [{instancePath:instancePath+"/vendor_original_transaction_id",schemaPath:"#/properties/vendor_original_transaction_id/type",keyword:"type",params:{type: schema98.properties.vendor_original_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
let data8 = data.store;
const _errs15 = errors;
const _errs16 = errors;
let valid1 = false;
let passing0 = null;
const _errs17 = errors;
if(!(validate258(data8, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs18 = errors;
if(data8 !== null){
const err0 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate269.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activated_at !== undefined){
const _errs20 = errors;
if(!(validate68(data.activated_at, {instancePath:instancePath+"/activated_at",parentData:data,parentDataProperty:"activated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewed_at !== undefined){
const _errs21 = errors;
if(!(validate66(data.renewed_at, {instancePath:instancePath+"/renewed_at",parentData:data,parentDataProperty:"renewed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.will_renew !== undefined){
const _errs22 = errors;
if(typeof data.will_renew !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/will_renew",schemaPath:"#/properties/will_renew/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_in_grace_period !== undefined){
const _errs24 = errors;
if(typeof data.is_in_grace_period !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/is_in_grace_period",schemaPath:"#/properties/is_in_grace_period/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsubscribed_at !== undefined){
const _errs26 = errors;
if(!(validate66(data.unsubscribed_at, {instancePath:instancePath+"/unsubscribed_at",parentData:data,parentDataProperty:"unsubscribed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
const _errs27 = errors;
if(!(validate66(data.billing_issue_detected_at, {instancePath:instancePath+"/billing_issue_detected_at",parentData:data,parentDataProperty:"billing_issue_detected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_introductory_offer_type !== undefined){
let data15 = data.active_introductory_offer_type;
const _errs28 = errors;
const _errs29 = errors;
let valid2 = false;
let passing1 = null;
const _errs30 = errors;
if(!(validate264(data15, {instancePath:instancePath+"/active_introductory_offer_type",parentData:data,parentDataProperty:"active_introductory_offer_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
var _valid1 = _errs30 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs31 = errors;
if(data15 !== null){
const err2 = {instancePath:instancePath+"/active_introductory_offer_type",schemaPath:"#/properties/active_introductory_offer_type/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs31 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/active_introductory_offer_type",schemaPath:"#/properties/active_introductory_offer_type/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate269.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_promotional_offer_type !== undefined){
let data16 = data.active_promotional_offer_type;
const _errs33 = errors;
const _errs34 = errors;
let valid3 = false;
let passing2 = null;
const _errs35 = errors;
if(!(validate264(data16, {instancePath:instancePath+"/active_promotional_offer_type",parentData:data,parentDataProperty:"active_promotional_offer_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
var _valid2 = _errs35 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs36 = errors;
if(data16 !== null){
const err4 = {instancePath:instancePath+"/active_promotional_offer_type",schemaPath:"#/properties/active_promotional_offer_type/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs36 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
const err5 = {instancePath:instancePath+"/active_promotional_offer_type",schemaPath:"#/properties/active_promotional_offer_type/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate269.errors = vErrors;
return false;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_promotional_offer_id !== undefined){
let data17 = data.active_promotional_offer_id;
const _errs38 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate269.errors = [{instancePath:instancePath+"/active_promotional_offer_id",schemaPath:"#/properties/active_promotional_offer_id/type",keyword:"type",params:{type: schema98.properties.active_promotional_offer_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
let data18 = data.cancellation_reason;
const _errs40 = errors;
const _errs41 = errors;
let valid4 = false;
let passing3 = null;
const _errs42 = errors;
if(!(validate74(data18, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid3 = _errs42 === errors;
if(_valid3){
valid4 = true;
passing3 = 0;
}
const _errs43 = errors;
if(data18 !== null){
const err6 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs43 === errors;
if(_valid3 && valid4){
valid4 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid4 = true;
passing3 = 1;
}
}
if(!valid4){
const err7 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate269.errors = vErrors;
return false;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_sandbox !== undefined){
const _errs45 = errors;
if(typeof data.is_sandbox !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/is_sandbox",schemaPath:"#/properties/is_sandbox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate269.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"props":{"is_active":true,"expires_at":true,"starts_at":true,"is_lifetime":true,"vendor_product_id":true,"base_plan_id":true,"vendor_transaction_id":true,"vendor_original_transaction_id":true,"store":true,"activated_at":true,"renewed_at":true,"will_renew":true,"is_in_grace_period":true,"unsubscribed_at":true,"billing_issue_detected_at":true,"active_introductory_offer_type":true,"active_promotional_offer_type":true,"active_promotional_offer_id":true,"cancellation_reason":true,"is_sandbox":true},"dynamicProps":false,"dynamicItems":false};

const schema99 = {"type":"object","required":["purchase_id","vendor_product_id","vendor_transaction_id","vendor_original_transaction_id","store","purchased_at","is_one_time","is_sandbox"],"properties":{"purchase_id":{"type":"string"},"vendor_product_id":{"type":["string","null"]},"vendor_transaction_id":{"type":["string","null"]},"vendor_original_transaction_id":{"type":["string","null"]},"store":{"oneOf":[{"$ref":"#/$defs/LegacyStore"},{"type":"null"}]},"purchased_at":{"$ref":"#/$defs/Timestamp"},"is_one_time":{"type":"boolean"},"is_sandbox":{"type":"boolean"}}};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate281.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.purchase_id === undefined) && (missing0 = "purchase_id")) || ((data.vendor_product_id === undefined) && (missing0 = "vendor_product_id"))) || ((data.vendor_transaction_id === undefined) && (missing0 = "vendor_transaction_id"))) || ((data.vendor_original_transaction_id === undefined) && (missing0 = "vendor_original_transaction_id"))) || ((data.store === undefined) && (missing0 = "store"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))) || ((data.is_one_time === undefined) && (missing0 = "is_one_time"))) || ((data.is_sandbox === undefined) && (missing0 = "is_sandbox"))){
validate281.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.purchase_id !== undefined){
const _errs1 = errors;
if(typeof data.purchase_id !== "string"){
validate281.errors = [{instancePath:instancePath+"/purchase_id",schemaPath:"#/properties/purchase_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_product_id !== undefined){
let data1 = data.vendor_product_id;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate281.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/type",keyword:"type",params:{type: schema99.properties.vendor_product_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_transaction_id !== undefined){
let data2 = data.vendor_transaction_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate281.errors = [{instancePath:instancePath+"/vendor_transaction_id",schemaPath:"#/properties/vendor_transaction_id/type",keyword:"type",params:{type: schema99.properties.vendor_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_original_transaction_id !== undefined){
let data3 = data.vendor_original_transaction_id;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate281.errors = [{instancePath:instancePath+"/vendor_original_transaction_id",schemaPath:"#/properties/vendor_original_transaction_id/type",keyword:"type",params:{type: schema99.properties.vendor_original_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
let data4 = data.store;
const _errs9 = errors;
const _errs10 = errors;
let valid1 = false;
let passing0 = null;
const _errs11 = errors;
if(!(validate258(data4, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate281.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs14 = errors;
if(!(validate68(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_one_time !== undefined){
const _errs15 = errors;
if(typeof data.is_one_time !== "boolean"){
validate281.errors = [{instancePath:instancePath+"/is_one_time",schemaPath:"#/properties/is_one_time/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_sandbox !== undefined){
const _errs17 = errors;
if(typeof data.is_sandbox !== "boolean"){
validate281.errors = [{instancePath:instancePath+"/is_sandbox",schemaPath:"#/properties/is_sandbox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate281.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate281.errors = vErrors;
return errors === 0;
}
validate281.evaluated = {"props":{"purchase_id":true,"vendor_product_id":true,"vendor_transaction_id":true,"vendor_original_transaction_id":true,"store":true,"purchased_at":true,"is_one_time":true,"is_sandbox":true},"dynamicProps":false,"dynamicItems":false};


function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.profile_id === undefined) && (missing0 = "profile_id")) || ((data.customer_user_id === undefined) && (missing0 = "customer_user_id"))) || ((data.paid_access_levels === undefined) && (missing0 = "paid_access_levels"))) || ((data.subscriptions === undefined) && (missing0 = "subscriptions"))) || ((data.non_subscriptions === undefined) && (missing0 = "non_subscriptions"))) || ((data.custom_attributes === undefined) && (missing0 = "custom_attributes"))) || ((data.total_revenue_usd === undefined) && (missing0 = "total_revenue_usd"))){
validate254.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.app_id !== undefined){
const _errs1 = errors;
if(typeof data.app_id !== "string"){
validate254.errors = [{instancePath:instancePath+"/app_id",schemaPath:"#/properties/app_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_id !== undefined){
let data1 = data.profile_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate254.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate254.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customer_user_id !== undefined){
let data2 = data.customer_user_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate254.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: schema94.properties.customer_user_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paid_access_levels !== undefined){
let data3 = data.paid_access_levels;
const _errs7 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate254.errors = [{instancePath:instancePath+"/paid_access_levels",schemaPath:"#/properties/paid_access_levels/type",keyword:"type",params:{type: schema94.properties.paid_access_levels.type},message:"must be object,null"}];
return false;
}
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
const _errs10 = errors;
if(!(validate255(data3[key0], {instancePath:instancePath+"/paid_access_levels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscriptions !== undefined){
let data5 = data.subscriptions;
const _errs11 = errors;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
validate254.errors = [{instancePath:instancePath+"/subscriptions",schemaPath:"#/properties/subscriptions/type",keyword:"type",params:{type: schema94.properties.subscriptions.type},message:"must be object,null"}];
return false;
}
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs14 = errors;
if(!(validate269(data5[key1], {instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.non_subscriptions !== undefined){
let data7 = data.non_subscriptions;
const _errs15 = errors;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
validate254.errors = [{instancePath:instancePath+"/non_subscriptions",schemaPath:"#/properties/non_subscriptions/type",keyword:"type",params:{type: schema94.properties.non_subscriptions.type},message:"must be object,null"}];
return false;
}
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
let data8 = data7[key2];
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid4 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate281(data8[i0], {instancePath:instancePath+"/non_subscriptions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/non_subscriptions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/non_subscriptions/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_attributes !== undefined){
let data10 = data.custom_attributes;
const _errs21 = errors;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
validate254.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: schema94.properties.custom_attributes.type},message:"must be object,null"}];
return false;
}
if(errors === _errs21){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
let data11 = data10[key3];
const _errs24 = errors;
const _errs25 = errors;
let valid6 = false;
let passing0 = null;
const _errs26 = errors;
if(typeof data11 !== "string"){
const err0 = {instancePath:instancePath+"/custom_attributes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs28 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err1 = {instancePath:instancePath+"/custom_attributes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs28 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err2 = {instancePath:instancePath+"/custom_attributes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate254.errors = vErrors;
return false;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_revenue_usd !== undefined){
let data12 = data.total_revenue_usd;
const _errs30 = errors;
if(errors === _errs30){
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate254.errors = [{instancePath:instancePath+"/total_revenue_usd",schemaPath:"#/properties/total_revenue_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs32 = errors;
if(!(validate68(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data14 = data.email;
const _errs33 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate254.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema94.properties.email.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone_number !== undefined){
let data15 = data.phone_number;
const _errs35 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate254.errors = [{instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema94.properties.phone_number.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.att_status !== undefined){
let data16 = data.att_status;
const _errs37 = errors;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (data16 !== null)){
validate254.errors = [{instancePath:instancePath+"/att_status",schemaPath:"#/properties/att_status/type",keyword:"type",params:{type: schema94.properties.att_status.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first_name !== undefined){
let data17 = data.first_name;
const _errs39 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate254.errors = [{instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: schema94.properties.first_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_name !== undefined){
let data18 = data.last_name;
const _errs41 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate254.errors = [{instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: schema94.properties.last_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.username !== undefined){
let data19 = data.username;
const _errs43 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate254.errors = [{instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: schema94.properties.username.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gender !== undefined){
let data20 = data.gender;
const _errs45 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
validate254.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: schema94.properties.gender.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.birthday !== undefined){
let data21 = data.birthday;
const _errs47 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate254.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: schema94.properties.birthday.type},message:"must be string,null"}];
return false;
}
if(errors === _errs47){
if(errors === _errs47){
if(typeof data21 === "string"){
if(!(formats2.validate(data21))){
validate254.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfa !== undefined){
let data22 = data.idfa;
const _errs49 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate254.errors = [{instancePath:instancePath+"/idfa",schemaPath:"#/properties/idfa/type",keyword:"type",params:{type: schema94.properties.idfa.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfv !== undefined){
let data23 = data.idfv;
const _errs51 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
validate254.errors = [{instancePath:instancePath+"/idfv",schemaPath:"#/properties/idfv/type",keyword:"type",params:{type: schema94.properties.idfv.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advertising_id !== undefined){
let data24 = data.advertising_id;
const _errs53 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
validate254.errors = [{instancePath:instancePath+"/advertising_id",schemaPath:"#/properties/advertising_id/type",keyword:"type",params:{type: schema94.properties.advertising_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appsflyer_id !== undefined){
let data25 = data.appsflyer_id;
const _errs55 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate254.errors = [{instancePath:instancePath+"/appsflyer_id",schemaPath:"#/properties/appsflyer_id/type",keyword:"type",params:{type: schema94.properties.appsflyer_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amplitude_user_id !== undefined){
let data26 = data.amplitude_user_id;
const _errs57 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
validate254.errors = [{instancePath:instancePath+"/amplitude_user_id",schemaPath:"#/properties/amplitude_user_id/type",keyword:"type",params:{type: schema94.properties.amplitude_user_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amplitude_device_id !== undefined){
let data27 = data.amplitude_device_id;
const _errs59 = errors;
if((typeof data27 !== "string") && (data27 !== null)){
validate254.errors = [{instancePath:instancePath+"/amplitude_device_id",schemaPath:"#/properties/amplitude_device_id/type",keyword:"type",params:{type: schema94.properties.amplitude_device_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mixpanel_user_id !== undefined){
let data28 = data.mixpanel_user_id;
const _errs61 = errors;
if((typeof data28 !== "string") && (data28 !== null)){
validate254.errors = [{instancePath:instancePath+"/mixpanel_user_id",schemaPath:"#/properties/mixpanel_user_id/type",keyword:"type",params:{type: schema94.properties.mixpanel_user_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appmetrica_profile_id !== undefined){
let data29 = data.appmetrica_profile_id;
const _errs63 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
validate254.errors = [{instancePath:instancePath+"/appmetrica_profile_id",schemaPath:"#/properties/appmetrica_profile_id/type",keyword:"type",params:{type: schema94.properties.appmetrica_profile_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appmetrica_device_id !== undefined){
let data30 = data.appmetrica_device_id;
const _errs65 = errors;
if((typeof data30 !== "string") && (data30 !== null)){
validate254.errors = [{instancePath:instancePath+"/appmetrica_device_id",schemaPath:"#/properties/appmetrica_device_id/type",keyword:"type",params:{type: schema94.properties.appmetrica_device_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.facebook_anonymous_id !== undefined){
let data31 = data.facebook_anonymous_id;
const _errs67 = errors;
if((typeof data31 !== "string") && (data31 !== null)){
validate254.errors = [{instancePath:instancePath+"/facebook_anonymous_id",schemaPath:"#/properties/facebook_anonymous_id/type",keyword:"type",params:{type: schema94.properties.facebook_anonymous_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate254.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":{"app_id":true,"profile_id":true,"customer_user_id":true,"paid_access_levels":true,"subscriptions":true,"non_subscriptions":true,"custom_attributes":true,"total_revenue_usd":true,"created_at":true,"email":true,"phone_number":true,"att_status":true,"first_name":true,"last_name":true,"username":true,"gender":true,"birthday":true,"idfa":true,"idfv":true,"advertising_id":true,"appsflyer_id":true,"amplitude_user_id":true,"amplitude_device_id":true,"mixpanel_user_id":true,"appmetrica_profile_id":true,"appmetrica_device_id":true,"facebook_anonymous_id":true},"dynamicProps":false,"dynamicItems":false};


function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate253.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate254(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
}
}
else {
validate253.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"props":{"data":true},"dynamicProps":false,"dynamicItems":false};

export const ValidationError = validate287;

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate287.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate287.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate287.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("validation_error" !== data2){
validate287.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "validation_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "validation_error")){
validate287.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema45.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate287.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate287.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate287.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

export const LegacyUpdateProfileRequest = validate289;

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first_name !== undefined){
let data0 = data.first_name;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate289.errors = [{instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: schema92.properties.first_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_name !== undefined){
let data1 = data.last_name;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate289.errors = [{instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: schema92.properties.last_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gender !== undefined){
let data2 = data.gender;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate289.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: schema92.properties.gender.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data3 = data.email;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate289.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema92.properties.email.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone_number !== undefined){
let data4 = data.phone_number;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate289.errors = [{instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema92.properties.phone_number.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.birthday !== undefined){
let data5 = data.birthday;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate289.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: schema92.properties.birthday.type},message:"must be string,null"}];
return false;
}
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats2.validate(data5))){
validate289.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_country !== undefined){
let data6 = data.ip_country;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate289.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/type",keyword:"type",params:{type: schema92.properties.ip_country.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
validate289.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_attributes !== undefined){
let data7 = data.custom_attributes;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 10){
validate289.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties"}];
return false;
}
else {
for(const key0 in data7){
const _errs17 = errors;
if(typeof key0 === "string"){
if(func1(key0) > 30){
const err0 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func1(key0) < 1){
const err1 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern7.test(key0)){
const err2 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var valid1 = _errs17 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate289.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key1 in data7){
let data8 = data7[key1];
const _errs19 = errors;
const _errs20 = errors;
let valid3 = false;
let passing0 = null;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(func1(data8) > 30){
const err4 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs21 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs23 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err6 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
const _errs25 = errors;
if(typeof data8 !== "boolean"){
const err7 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid3 = true;
passing0 = 2;
}
const _errs27 = errors;
if(data8 !== null){
const err8 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/3/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid3 = true;
passing0 = 3;
}
}
}
}
if(!valid3){
const err9 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate289.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs19 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate289.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate289.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"custom_attributes":true},"dynamicProps":false,"dynamicItems":false};

export const LegacyGrantAccessLevelRequest = validate290;
const schema102 = {"allOf":[{"type":"object","properties":{"is_lifetime":{"type":"boolean"},"expires_at":{"$ref":"#/$defs/Timestamp"},"duration_days":{"type":"integer"},"starts_at":{"$ref":"#/$defs/Timestamp"},"vendor_product_id":{"type":"string","default":"adapty_server_side_product","minLength":1},"base_plan_id":{"type":"string","minLength":1},"vendor_original_transaction_id":{"type":"string","minLength":1},"vendor_transaction_id":{"type":"string","minLength":1},"store":{"type":"string","default":"adapty"},"introductory_offer_type":{"oneOf":[{"$ref":"#/$defs/LegacyOfferType"},{"type":"null"}]},"price":{"type":"number","format":"double"},"price_locale":{"type":"string","default":"USD","pattern":"^[A-Z]{3}$"},"proceeds":{"type":"number","format":"double"},"is_sandbox":{"type":"boolean"}}},{"anyOf":[{"type":"object","required":["is_lifetime"],"properties":{"is_lifetime":{"type":"boolean"}}},{"type":"object","required":["expires_at"],"properties":{"expires_at":{"$ref":"#/$defs/Timestamp"}}},{"type":"object","required":["duration_days"],"properties":{"duration_days":{"type":"integer"}}}]}]};
const pattern13 = new RegExp("^[A-Z]{3}$", "u");

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is_lifetime !== undefined){
const _errs2 = errors;
if(typeof data.is_lifetime !== "boolean"){
validate290.errors = [{instancePath:instancePath+"/is_lifetime",schemaPath:"#/allOf/0/properties/is_lifetime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.expires_at !== undefined){
const _errs4 = errors;
if(!(validate68(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.duration_days !== undefined){
let data2 = data.duration_days;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate290.errors = [{instancePath:instancePath+"/duration_days",schemaPath:"#/allOf/0/properties/duration_days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.starts_at !== undefined){
const _errs7 = errors;
if(!(validate68(data.starts_at, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.vendor_product_id !== undefined){
let data4 = data.vendor_product_id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(func1(data4) < 1){
validate290.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/allOf/0/properties/vendor_product_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate290.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/allOf/0/properties/vendor_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.base_plan_id !== undefined){
let data5 = data.base_plan_id;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate290.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/allOf/0/properties/base_plan_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate290.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/allOf/0/properties/base_plan_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.vendor_original_transaction_id !== undefined){
let data6 = data.vendor_original_transaction_id;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data6 === "string"){
if(func1(data6) < 1){
validate290.errors = [{instancePath:instancePath+"/vendor_original_transaction_id",schemaPath:"#/allOf/0/properties/vendor_original_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate290.errors = [{instancePath:instancePath+"/vendor_original_transaction_id",schemaPath:"#/allOf/0/properties/vendor_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.vendor_transaction_id !== undefined){
let data7 = data.vendor_transaction_id;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data7 === "string"){
if(func1(data7) < 1){
validate290.errors = [{instancePath:instancePath+"/vendor_transaction_id",schemaPath:"#/allOf/0/properties/vendor_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate290.errors = [{instancePath:instancePath+"/vendor_transaction_id",schemaPath:"#/allOf/0/properties/vendor_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.store !== undefined){
const _errs16 = errors;
if(typeof data.store !== "string"){
validate290.errors = [{instancePath:instancePath+"/store",schemaPath:"#/allOf/0/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.introductory_offer_type !== undefined){
let data9 = data.introductory_offer_type;
const _errs18 = errors;
const _errs19 = errors;
let valid2 = false;
let passing0 = null;
const _errs20 = errors;
if(!(validate264(data9, {instancePath:instancePath+"/introductory_offer_type",parentData:data,parentDataProperty:"introductory_offer_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs21 = errors;
if(data9 !== null){
const err0 = {instancePath:instancePath+"/introductory_offer_type",schemaPath:"#/allOf/0/properties/introductory_offer_type/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs21 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err1 = {instancePath:instancePath+"/introductory_offer_type",schemaPath:"#/allOf/0/properties/introductory_offer_type/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate290.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.price !== undefined){
let data10 = data.price;
const _errs23 = errors;
if(errors === _errs23){
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate290.errors = [{instancePath:instancePath+"/price",schemaPath:"#/allOf/0/properties/price/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.price_locale !== undefined){
let data11 = data.price_locale;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data11 === "string"){
if(!pattern13.test(data11)){
validate290.errors = [{instancePath:instancePath+"/price_locale",schemaPath:"#/allOf/0/properties/price_locale/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""}];
return false;
}
}
else {
validate290.errors = [{instancePath:instancePath+"/price_locale",schemaPath:"#/allOf/0/properties/price_locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.proceeds !== undefined){
let data12 = data.proceeds;
const _errs27 = errors;
if(errors === _errs27){
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate290.errors = [{instancePath:instancePath+"/proceeds",schemaPath:"#/allOf/0/properties/proceeds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.is_sandbox !== undefined){
const _errs29 = errors;
if(typeof data.is_sandbox !== "boolean"){
validate290.errors = [{instancePath:instancePath+"/is_sandbox",schemaPath:"#/allOf/0/properties/is_sandbox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate290.errors = [{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs31 = errors;
const _errs32 = errors;
let valid3 = false;
const _errs33 = errors;
if(errors === _errs33){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.is_lifetime === undefined) && (missing0 = "is_lifetime")){
const err2 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data.is_lifetime !== undefined){
if(typeof data.is_lifetime !== "boolean"){
const err3 = {instancePath:instancePath+"/is_lifetime",schemaPath:"#/allOf/1/anyOf/0/properties/is_lifetime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs33 === errors;
valid3 = valid3 || _valid1;
if(_valid1){
var props0 = {};
props0.is_lifetime = true;
}
const _errs37 = errors;
if(errors === _errs37){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.expires_at === undefined) && (missing1 = "expires_at")){
const err5 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.expires_at !== undefined){
if(!(validate68(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs37 === errors;
valid3 = valid3 || _valid1;
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.expires_at = true;
}
}
const _errs40 = errors;
if(errors === _errs40){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.duration_days === undefined) && (missing2 = "duration_days")){
const err7 = {instancePath,schemaPath:"#/allOf/1/anyOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.duration_days !== undefined){
let data16 = data.duration_days;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err8 = {instancePath:instancePath+"/duration_days",schemaPath:"#/allOf/1/anyOf/2/properties/duration_days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/allOf/1/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs40 === errors;
valid3 = valid3 || _valid1;
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.duration_days = true;
}
}
if(!valid3){
const err10 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate290.errors = vErrors;
return false;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs31 === errors;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.is_lifetime = true;
props0.expires_at = true;
props0.duration_days = true;
props0.starts_at = true;
props0.vendor_product_id = true;
props0.base_plan_id = true;
props0.vendor_original_transaction_id = true;
props0.vendor_transaction_id = true;
props0.store = true;
props0.introductory_offer_type = true;
props0.price = true;
props0.price_locale = true;
props0.proceeds = true;
props0.is_sandbox = true;
}
}
}
validate290.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate290.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const LegacyGrantAccessLevelBadRequest = validate295;
const schema103 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/PaidAccessLevelDoesNotExistError"}]}]};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate295.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "paid_access_level_does_not_exist"){
if(!(validate198(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate295.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate295.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate295.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const LegacyRevokeAccessLevelRequest = validate299;
const schema104 = {"type":"object","required":["is_refund"],"properties":{"is_refund":{"type":"boolean"}}};

function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.is_refund === undefined) && (missing0 = "is_refund")){
validate299.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.is_refund !== undefined){
if(typeof data.is_refund !== "boolean"){
validate299.errors = [{instancePath:instancePath+"/is_refund",schemaPath:"#/properties/is_refund/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate299.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate299.errors = vErrors;
return errors === 0;
}
validate299.evaluated = {"props":{"is_refund":true},"dynamicProps":false,"dynamicItems":false};

export const LegacyRevokeAccessLevelBadRequest = validate300;
const schema105 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/PaidAccessLevelDoesNotExistError"},{"$ref":"#/$defs/ProfilePaidAccessLevelDoesNotExistError"}]}]};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "paid_access_level_does_not_exist"){
if(!(validate198(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "profile_paid_access_level_does_not_exist"){
if(!(validate207(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate300.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate300.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate300.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const option_$schema = validate324;
const schema114 = {"type":"string"};

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate324.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate324.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate324.errors = vErrors;
return errors === 0;
}
validate324.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const option_seed = validate325;
const schema115 = {"type":"string"};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate325.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const option_appId = validate326;
const schema116 = {"type":"string","minLength":1};

function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate326.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate326.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate326.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate326.errors = vErrors;
return errors === 0;
}
validate326.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const option_now = validate327;

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate327.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate327.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
else {
validate327.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate327.errors = vErrors;
return errors === 0;
}
validate327.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const option_accessLevels = validate328;
const schema118 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}};

function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate328.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate328.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate328.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate328.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate328.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate328.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate328.errors = vErrors;
return errors === 0;
}
validate328.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const option_defaultAccessLevel = validate329;
const schema119 = {"type":"string"};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate329.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate329.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const option_products = validate330;
const schema120 = {"type":"array","items":{"$ref":"#/$defs/ProductOptions"}};
const schema108 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","minLength":1},"type":{"enum":["subscription","one_time","consumable"]},"accessLevel":{"type":"string"}}};

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate308.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate308.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "type")) || (key0 === "accessLevel"))){
validate308.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate308.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate308.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data1 = data.type;
const _errs4 = errors;
if(!(((data1 === "subscription") || (data1 === "one_time")) || (data1 === "consumable"))){
validate308.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema108.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accessLevel !== undefined){
const _errs5 = errors;
if(typeof data.accessLevel !== "string"){
validate308.errors = [{instancePath:instancePath+"/accessLevel",schemaPath:"#/properties/accessLevel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate308.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate308.errors = vErrors;
return errors === 0;
}
validate308.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate330.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate308(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate330.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate330.errors = vErrors;
return errors === 0;
}
validate330.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const option_usdRates = validate332;
const schema121 = {"type":"object","propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"number","minimum":0}};

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate332.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern13.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate332.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
let data0 = data[key1];
const _errs3 = errors;
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate332.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate332.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate332.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate332.errors = vErrors;
return errors === 0;
}
validate332.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const option_placements = validate333;
const schema122 = {"type":"array","items":{"$ref":"#/$defs/PlacementOptions"}};
const schema109 = {"allOf":[{"$ref":"schemas#/$defs/Paywall"}],"type":"object","properties":{"remote_configs":{"type":"array","items":{"$ref":"schemas#/$defs/RemoteConfig"}}},"unevaluatedProperties":false};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate312.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.lang === undefined) && (missing0 = "lang")) || ((data.data === undefined) && (missing0 = "data"))){
validate312.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.lang !== undefined){
const _errs1 = errors;
if(typeof data.lang !== "string"){
validate312.errors = [{instancePath:instancePath+"/lang",schemaPath:"#/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs3 = errors;
if(typeof data.data !== "string"){
validate312.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate312.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate312.errors = vErrors;
return errors === 0;
}
validate312.evaluated = {"props":{"lang":true,"data":true},"dynamicProps":false,"dynamicItems":false};


function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate310.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate225(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.remote_configs !== undefined){
let data0 = data.remote_configs;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate312(data0[i0], {instancePath:instancePath+"/remote_configs/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
else {
validate310.errors = [{instancePath:instancePath+"/remote_configs",schemaPath:"#/properties/remote_configs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if((((((((key0 !== "remote_configs") && (key0 !== "placement_id")) && (key0 !== "variation_id")) && (key0 !== "paywall_id")) && (key0 !== "ab_test_name")) && (key0 !== "paywall_name")) && (key0 !== "products")) && (key0 !== "remote_config")){
validate310.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
else {
validate310.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate310.errors = vErrors;
return errors === 0;
}
validate310.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate333.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate310(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate333.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate333.errors = vErrors;
return errors === 0;
}
validate333.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const option_rateLimit = validate335;
const schema123 = {"oneOf":[{"type":"integer","minimum":1},{"const":false}]};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate335.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs1){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(false !== data){
const err2 = {instancePath,schemaPath:"#/oneOf/1/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate335.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const option_faults = validate336;
const schema124 = {"type":"array","items":{"$ref":"#/$defs/FaultRule"}};
const schema111 = {"allOf":[{"$ref":"#/$defs/Fault"}],"type":"object","required":["share"],"properties":{"share":{"type":"number","minimum":0,"maximum":1},"operations":{"type":"array","items":{"type":"string"}}},"unevaluatedProperties":false};
const schema112 = {"type":"object","properties":{"code":{"type":"integer","minimum":200,"maximum":599},"example":{"type":"string"},"latency":{"type":"integer","minimum":0},"drop":{"type":"boolean"},"truncate":{"type":"boolean"}}};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate316.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate316.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 599 || isNaN(data0)){
validate316.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data0 < 200 || isNaN(data0)){
validate316.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.example !== undefined){
const _errs3 = errors;
if(typeof data.example !== "string"){
validate316.errors = [{instancePath:instancePath+"/example",schemaPath:"#/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latency !== undefined){
let data2 = data.latency;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate316.errors = [{instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate316.errors = [{instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drop !== undefined){
const _errs7 = errors;
if(typeof data.drop !== "boolean"){
validate316.errors = [{instancePath:instancePath+"/drop",schemaPath:"#/properties/drop/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.truncate !== undefined){
const _errs9 = errors;
if(typeof data.truncate !== "boolean"){
validate316.errors = [{instancePath:instancePath+"/truncate",schemaPath:"#/properties/truncate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate316.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate316.errors = vErrors;
return errors === 0;
}
validate316.evaluated = {"props":{"code":true,"example":true,"latency":true,"drop":true,"truncate":true},"dynamicProps":false,"dynamicItems":false};


function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate316(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.share === undefined) && (missing0 = "share")){
validate315.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.share !== undefined){
let data0 = data.share;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
validate315.errors = [{instancePath:instancePath+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate315.errors = [{instancePath:instancePath+"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate315.errors = [{instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.operations !== undefined){
let data1 = data.operations;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate315.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate315.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if(((((((key0 !== "share") && (key0 !== "operations")) && (key0 !== "code")) && (key0 !== "example")) && (key0 !== "latency")) && (key0 !== "drop")) && (key0 !== "truncate")){
validate315.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
else {
validate315.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate336.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate315(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate336.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate336.errors = vErrors;
return errors === 0;
}
validate336.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const option_unknownFields = validate338;
const schema125 = {"enum":["accept","reject"]};

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate338.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "accept") || (data === "reject"))){
validate338.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema125.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate338.errors = vErrors;
return errors === 0;
}
validate338.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const option_profiles = validate339;
const schema126 = {"type":"array","items":{"$ref":"#/$defs/SeedProfile"}};
const schema113 = {"allOf":[{"$ref":"schemas#/$defs/CreateProfileRequest"}],"type":"object","properties":{"profile_id":{"type":"string","format":"uuid"},"customer_user_id":{"type":"string","minLength":1,"pattern":"^\\P{Surrogate}*$"},"transactions":{"type":"array","items":{"$ref":"schemas#/$defs/SetTransactionRequest"}},"grants":{"type":"array","items":{"$ref":"schemas#/$defs/GrantAccessLevelRequest"}}},"unevaluatedProperties":false};
const pattern16 = new RegExp("^\\P{Surrogate}*$", "u");

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate319.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate100(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.profile_id !== undefined){
let data0 = data.profile_id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate319.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate319.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.customer_user_id !== undefined){
let data1 = data.customer_user_id;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate319.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern16.test(data1)){
validate319.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/pattern",keyword:"pattern",params:{pattern: "^\\P{Surrogate}*$"},message:"must match pattern \""+"^\\P{Surrogate}*$"+"\""}];
return false;
}
}
}
else {
validate319.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.transactions !== undefined){
let data2 = data.transactions;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate126(data2[i0], {instancePath:instancePath+"/transactions/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate319.errors = [{instancePath:instancePath+"/transactions",schemaPath:"#/properties/transactions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.grants !== undefined){
let data4 = data.grants;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate194(data4[i1], {instancePath:instancePath+"/grants/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate319.errors = [{instancePath:instancePath+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if(((((((((((((((((((key0 !== "profile_id") && (key0 !== "customer_user_id")) && (key0 !== "transactions")) && (key0 !== "grants")) && (key0 !== "first_name")) && (key0 !== "last_name")) && (key0 !== "gender")) && (key0 !== "email")) && (key0 !== "phone_number")) && (key0 !== "birthday")) && (key0 !== "ip_country")) && (key0 !== "ip_v4_address")) && (key0 !== "store_country")) && (key0 !== "store")) && (key0 !== "store_account_token")) && (key0 !== "att_status")) && (key0 !== "analytics_disabled")) && (key0 !== "custom_attributes")) && (key0 !== "installation_meta")){
validate319.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
}
else {
validate319.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate319.errors = vErrors;
return errors === 0;
}
validate319.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate339.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate319(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate339.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate339.errors = vErrors;
return errors === 0;
}
validate339.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const validateSnapshot = validate341;
const schema127 = {"$id":"snapshot","$schema":"https://json-schema.org/draft/2020-12/schema","title":"Snapshot","type":"object","additionalProperties":false,"required":["version","clock","ids_given","profiles"],"properties":{"version":{"const":1},"clock":{"type":"object","additionalProperties":false,"required":["now","stopped"],"properties":{"now":{"type":"string"},"stopped":{"type":"boolean"}}},"ids_given":{"type":"integer","minimum":0,"maximum":9007199254740991},"profiles":{"type":"array","items":{"$ref":"#/$defs/StoredProfile"}}},"$defs":{"Instant":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+0000$"},"StoredProfile":{"type":"object","additionalProperties":false,"required":["profile_id","customer_user_id","segment_hash","created_at","attributes","custom_attributes","installation_meta","purchases","web_events"],"properties":{"profile_id":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"customer_user_id":{"type":["string","null"],"minLength":1,"pattern":"^\\P{Surrogate}*$"},"segment_hash":{"type":"string","minLength":1},"created_at":{"$ref":"#/$defs/Instant"},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"custom_attributes":{"type":"array","maxItems":30,"items":{"$ref":"schemas#/$defs/CustomAttribute"}},"installation_meta":{"anyOf":[{"$ref":"schemas#/$defs/InstallationMeta"},{"type":"null"}]},"purchases":{"type":"array","items":{"$ref":"#/$defs/Purchase"}},"web_events":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/WebEvent"}}}},"Purchase":{"type":"object","additionalProperties":false,"required":["kind","purchase_id","access_level_id","store","store_product_id","store_base_plan_id","store_transaction_id","store_original_transaction_id","offer","environment","starts_at","purchased_at","originally_purchased_at","expires_at","grace_period_expires_at","renewal_cancelled_at","billing_issue_detected_at","refunded_at","revoked_at","cancellation_reason","will_renew","is_consumable","is_delivered","revenue_usd","price","variation_id"],"properties":{"kind":{"enum":["subscription","one_time","grant"]},"purchase_id":{"type":"string","minLength":1},"access_level_id":{"type":["string","null"],"minLength":1},"store":{"type":"string"},"store_product_id":{"type":"string","minLength":1},"store_base_plan_id":{"type":["string","null"],"minLength":1},"store_transaction_id":{"type":"string","minLength":1},"store_original_transaction_id":{"type":"string","minLength":1},"offer":{"anyOf":[{"$ref":"schemas#/$defs/Offer"},{"type":"null"}]},"environment":{"$ref":"schemas#/$defs/Environment"},"starts_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"purchased_at":{"$ref":"#/$defs/Instant"},"originally_purchased_at":{"$ref":"#/$defs/Instant"},"expires_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"grace_period_expires_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"renewal_cancelled_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"billing_issue_detected_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"refunded_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"revoked_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"cancellation_reason":{"anyOf":[{"$ref":"schemas#/$defs/CancellationReason"},{"type":"null"}]},"will_renew":{"type":"boolean"},"is_consumable":{"type":"boolean"},"is_delivered":{"type":"boolean"},"revenue_usd":{"type":"number","minimum":-1000000000000000,"maximum":1000000000000000},"price":{"anyOf":[{"$ref":"schemas#/$defs/Price"},{"type":"null"}]},"variation_id":{"type":["string","null"]}}},"WebEvent":{"type":"object","additionalProperties":false,"required":["kind","recorded_at","details"],"properties":{"kind":{"enum":["paywall_view","attribution"]},"recorded_at":{"$ref":"#/$defs/Instant"},"details":{"type":"object","additionalProperties":true}}}}};
const schema128 = {"type":"object","additionalProperties":false,"required":["profile_id","customer_user_id","segment_hash","created_at","attributes","custom_attributes","installation_meta","purchases","web_events"],"properties":{"profile_id":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"customer_user_id":{"type":["string","null"],"minLength":1,"pattern":"^\\P{Surrogate}*$"},"segment_hash":{"type":"string","minLength":1},"created_at":{"$ref":"#/$defs/Instant"},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"custom_attributes":{"type":"array","maxItems":30,"items":{"$ref":"schemas#/$defs/CustomAttribute"}},"installation_meta":{"anyOf":[{"$ref":"schemas#/$defs/InstallationMeta"},{"type":"null"}]},"purchases":{"type":"array","items":{"$ref":"#/$defs/Purchase"}},"web_events":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/WebEvent"}}}};
const func32 = Object.prototype.hasOwnProperty;
const pattern19 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const schema129 = {"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+0000$"};
const pattern21 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+0000$", "u");

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate343.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern21.test(data)){
validate343.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+0000$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+0000$"+"\""}];
return false;
}
}
else {
validate343.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate343.errors = vErrors;
return errors === 0;
}
validate343.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate345.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.key === undefined) && (missing0 = "key")) || ((data.value === undefined) && (missing0 = "value"))){
validate345.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.key !== undefined){
const _errs1 = errors;
if(typeof data.key !== "string"){
validate345.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data1 = data.value;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate345.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate345.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate345.errors = vErrors;
return errors === 0;
}
validate345.evaluated = {"props":{"key":true,"value":true},"dynamicProps":false,"dynamicItems":false};


function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate347.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device_id === undefined) && (missing0 = "device_id")){
validate347.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.device_id !== undefined){
let data0 = data.device_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate347.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate347.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined){
let data1 = data.device;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate347.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: schema42.properties.device.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locale !== undefined){
let data2 = data.locale;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate347.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: schema42.properties.locale.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.os !== undefined){
let data3 = data.os;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate347.errors = [{instancePath:instancePath+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: schema42.properties.os.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.platform !== undefined){
let data4 = data.platform;
const _errs9 = errors;
const _errs10 = errors;
let valid1 = false;
let passing0 = null;
const _errs11 = errors;
if(!(validate109(data4, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate347.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timezone !== undefined){
let data5 = data.timezone;
const _errs14 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate347.errors = [{instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: schema42.properties.timezone.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_agent !== undefined){
let data6 = data.user_agent;
const _errs16 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate347.errors = [{instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: schema42.properties.user_agent.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfa !== undefined){
let data7 = data.idfa;
const _errs18 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate347.errors = [{instancePath:instancePath+"/idfa",schemaPath:"#/properties/idfa/type",keyword:"type",params:{type: schema42.properties.idfa.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfv !== undefined){
let data8 = data.idfv;
const _errs20 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate347.errors = [{instancePath:instancePath+"/idfv",schemaPath:"#/properties/idfv/type",keyword:"type",params:{type: schema42.properties.idfv.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advertising_id !== undefined){
let data9 = data.advertising_id;
const _errs22 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate347.errors = [{instancePath:instancePath+"/advertising_id",schemaPath:"#/properties/advertising_id/type",keyword:"type",params:{type: schema42.properties.advertising_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.android_id !== undefined){
let data10 = data.android_id;
const _errs24 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate347.errors = [{instancePath:instancePath+"/android_id",schemaPath:"#/properties/android_id/type",keyword:"type",params:{type: schema42.properties.android_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.android_app_set_id !== undefined){
let data11 = data.android_app_set_id;
const _errs26 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate347.errors = [{instancePath:instancePath+"/android_app_set_id",schemaPath:"#/properties/android_app_set_id/type",keyword:"type",params:{type: schema42.properties.android_app_set_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_build !== undefined){
let data12 = data.app_build;
const _errs28 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate347.errors = [{instancePath:instancePath+"/app_build",schemaPath:"#/properties/app_build/type",keyword:"type",params:{type: schema42.properties.app_build.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_version !== undefined){
let data13 = data.app_version;
const _errs30 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate347.errors = [{instancePath:instancePath+"/app_version",schemaPath:"#/properties/app_version/type",keyword:"type",params:{type: schema42.properties.app_version.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adapty_sdk_version !== undefined){
let data14 = data.adapty_sdk_version;
const _errs32 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate347.errors = [{instancePath:instancePath+"/adapty_sdk_version",schemaPath:"#/properties/adapty_sdk_version/type",keyword:"type",params:{type: schema42.properties.adapty_sdk_version.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate347.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate347.errors = vErrors;
return errors === 0;
}
validate347.evaluated = {"props":{"device_id":true,"device":true,"locale":true,"os":true,"platform":true,"timezone":true,"user_agent":true,"idfa":true,"idfv":true,"advertising_id":true,"android_id":true,"android_app_set_id":true,"app_build":true,"app_version":true,"adapty_sdk_version":true},"dynamicProps":false,"dynamicItems":false};

const schema132 = {"type":"object","additionalProperties":false,"required":["kind","purchase_id","access_level_id","store","store_product_id","store_base_plan_id","store_transaction_id","store_original_transaction_id","offer","environment","starts_at","purchased_at","originally_purchased_at","expires_at","grace_period_expires_at","renewal_cancelled_at","billing_issue_detected_at","refunded_at","revoked_at","cancellation_reason","will_renew","is_consumable","is_delivered","revenue_usd","price","variation_id"],"properties":{"kind":{"enum":["subscription","one_time","grant"]},"purchase_id":{"type":"string","minLength":1},"access_level_id":{"type":["string","null"],"minLength":1},"store":{"type":"string"},"store_product_id":{"type":"string","minLength":1},"store_base_plan_id":{"type":["string","null"],"minLength":1},"store_transaction_id":{"type":"string","minLength":1},"store_original_transaction_id":{"type":"string","minLength":1},"offer":{"anyOf":[{"$ref":"schemas#/$defs/Offer"},{"type":"null"}]},"environment":{"$ref":"schemas#/$defs/Environment"},"starts_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"purchased_at":{"$ref":"#/$defs/Instant"},"originally_purchased_at":{"$ref":"#/$defs/Instant"},"expires_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"grace_period_expires_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"renewal_cancelled_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"billing_issue_detected_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"refunded_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"revoked_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"cancellation_reason":{"anyOf":[{"$ref":"schemas#/$defs/CancellationReason"},{"type":"null"}]},"will_renew":{"type":"boolean"},"is_consumable":{"type":"boolean"},"is_delivered":{"type":"boolean"},"revenue_usd":{"type":"number","minimum":-1000000000000000,"maximum":1000000000000000},"price":{"anyOf":[{"$ref":"schemas#/$defs/Price"},{"type":"null"}]},"variation_id":{"type":["string","null"]}}};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate351.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.category === undefined) && (missing0 = "category")) || ((data.type === undefined) && (missing0 = "type"))){
validate351.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.category !== undefined){
const _errs1 = errors;
if(!(validate59(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs2 = errors;
if(!(validate61(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs3 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate351.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema24.properties.id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate351.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate351.errors = vErrors;
return errors === 0;
}
validate351.evaluated = {"props":{"category":true,"type":true,"id":true},"dynamicProps":false,"dynamicItems":false};


function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate355.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate355.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "Sandbox") || (data === "Production"))){
validate355.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate355.errors = vErrors;
return errors === 0;
}
validate355.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate366.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate366.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((data === "voluntarily_cancelled") || (data === "billing_error")) || (data === "price_increase")) || (data === "product_was_not_available")) || (data === "refund")) || (data === "cancelled_by_developer")) || (data === "new_subscription_replace")) || (data === "upgraded")) || (data === "unknown")) || (data === "adapty_revoked"))){
validate366.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate366.errors = vErrors;
return errors === 0;
}
validate366.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate368.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.country === undefined) && (missing0 = "country")) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.value === undefined) && (missing0 = "value"))){
validate368.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.country !== undefined){
const _errs1 = errors;
if(typeof data.country !== "string"){
validate368.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs3 = errors;
if(typeof data.currency !== "string"){
validate368.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
if(errors === _errs5){
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate368.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate368.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate368.errors = vErrors;
return errors === 0;
}
validate368.evaluated = {"props":{"country":true,"currency":true,"value":true},"dynamicProps":false,"dynamicItems":false};


function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate350.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.purchase_id === undefined) && (missing0 = "purchase_id"))) || ((data.access_level_id === undefined) && (missing0 = "access_level_id"))) || ((data.store === undefined) && (missing0 = "store"))) || ((data.store_product_id === undefined) && (missing0 = "store_product_id"))) || ((data.store_base_plan_id === undefined) && (missing0 = "store_base_plan_id"))) || ((data.store_transaction_id === undefined) && (missing0 = "store_transaction_id"))) || ((data.store_original_transaction_id === undefined) && (missing0 = "store_original_transaction_id"))) || ((data.offer === undefined) && (missing0 = "offer"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.starts_at === undefined) && (missing0 = "starts_at"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))) || ((data.originally_purchased_at === undefined) && (missing0 = "originally_purchased_at"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.grace_period_expires_at === undefined) && (missing0 = "grace_period_expires_at"))) || ((data.renewal_cancelled_at === undefined) && (missing0 = "renewal_cancelled_at"))) || ((data.billing_issue_detected_at === undefined) && (missing0 = "billing_issue_detected_at"))) || ((data.refunded_at === undefined) && (missing0 = "refunded_at"))) || ((data.revoked_at === undefined) && (missing0 = "revoked_at"))) || ((data.cancellation_reason === undefined) && (missing0 = "cancellation_reason"))) || ((data.will_renew === undefined) && (missing0 = "will_renew"))) || ((data.is_consumable === undefined) && (missing0 = "is_consumable"))) || ((data.is_delivered === undefined) && (missing0 = "is_delivered"))) || ((data.revenue_usd === undefined) && (missing0 = "revenue_usd"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.variation_id === undefined) && (missing0 = "variation_id"))){
validate350.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func32.call(schema132.properties, key0))){
validate350.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(!(((data0 === "subscription") || (data0 === "one_time")) || (data0 === "grant"))){
validate350.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema132.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchase_id !== undefined){
let data1 = data.purchase_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate350.errors = [{instancePath:instancePath+"/purchase_id",schemaPath:"#/properties/purchase_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate350.errors = [{instancePath:instancePath+"/purchase_id",schemaPath:"#/properties/purchase_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_level_id !== undefined){
let data2 = data.access_level_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate350.errors = [{instancePath:instancePath+"/access_level_id",schemaPath:"#/properties/access_level_id/type",keyword:"type",params:{type: schema132.properties.access_level_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate350.errors = [{instancePath:instancePath+"/access_level_id",schemaPath:"#/properties/access_level_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs7 = errors;
if(typeof data.store !== "string"){
validate350.errors = [{instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_product_id !== undefined){
let data4 = data.store_product_id;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func1(data4) < 1){
validate350.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate350.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_base_plan_id !== undefined){
let data5 = data.store_base_plan_id;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate350.errors = [{instancePath:instancePath+"/store_base_plan_id",schemaPath:"#/properties/store_base_plan_id/type",keyword:"type",params:{type: schema132.properties.store_base_plan_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs11){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate350.errors = [{instancePath:instancePath+"/store_base_plan_id",schemaPath:"#/properties/store_base_plan_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_transaction_id !== undefined){
let data6 = data.store_transaction_id;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func1(data6) < 1){
validate350.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate350.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_original_transaction_id !== undefined){
let data7 = data.store_original_transaction_id;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(func1(data7) < 1){
validate350.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate350.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
let data8 = data.offer;
const _errs17 = errors;
const _errs18 = errors;
let valid1 = false;
const _errs19 = errors;
if(!(validate351(data8, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.category = true;
props0.type = true;
props0.id = true;
}
const _errs20 = errors;
if(data8 !== null){
const err0 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate350.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs22 = errors;
if(!(validate355(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts_at !== undefined){
let data10 = data.starts_at;
const _errs23 = errors;
const _errs24 = errors;
let valid2 = false;
const _errs25 = errors;
if(!(validate343(data10, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var _valid1 = _errs25 === errors;
valid2 = valid2 || _valid1;
const _errs26 = errors;
if(data10 !== null){
const err2 = {instancePath:instancePath+"/starts_at",schemaPath:"#/properties/starts_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {instancePath:instancePath+"/starts_at",schemaPath:"#/properties/starts_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate350.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs28 = errors;
if(!(validate343(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.originally_purchased_at !== undefined){
const _errs29 = errors;
if(!(validate343(data.originally_purchased_at, {instancePath:instancePath+"/originally_purchased_at",parentData:data,parentDataProperty:"originally_purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data13 = data.expires_at;
const _errs30 = errors;
const _errs31 = errors;
let valid3 = false;
const _errs32 = errors;
if(!(validate343(data13, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var _valid2 = _errs32 === errors;
valid3 = valid3 || _valid2;
const _errs33 = errors;
if(data13 !== null){
const err4 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err5 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate350.errors = vErrors;
return false;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grace_period_expires_at !== undefined){
let data14 = data.grace_period_expires_at;
const _errs35 = errors;
const _errs36 = errors;
let valid4 = false;
const _errs37 = errors;
if(!(validate343(data14, {instancePath:instancePath+"/grace_period_expires_at",parentData:data,parentDataProperty:"grace_period_expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var _valid3 = _errs37 === errors;
valid4 = valid4 || _valid3;
const _errs38 = errors;
if(data14 !== null){
const err6 = {instancePath:instancePath+"/grace_period_expires_at",schemaPath:"#/properties/grace_period_expires_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs38 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const err7 = {instancePath:instancePath+"/grace_period_expires_at",schemaPath:"#/properties/grace_period_expires_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate350.errors = vErrors;
return false;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewal_cancelled_at !== undefined){
let data15 = data.renewal_cancelled_at;
const _errs40 = errors;
const _errs41 = errors;
let valid5 = false;
const _errs42 = errors;
if(!(validate343(data15, {instancePath:instancePath+"/renewal_cancelled_at",parentData:data,parentDataProperty:"renewal_cancelled_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var _valid4 = _errs42 === errors;
valid5 = valid5 || _valid4;
const _errs43 = errors;
if(data15 !== null){
const err8 = {instancePath:instancePath+"/renewal_cancelled_at",schemaPath:"#/properties/renewal_cancelled_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid4 = _errs43 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const err9 = {instancePath:instancePath+"/renewal_cancelled_at",schemaPath:"#/properties/renewal_cancelled_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate350.errors = vErrors;
return false;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
let data16 = data.billing_issue_detected_at;
const _errs45 = errors;
const _errs46 = errors;
let valid6 = false;
const _errs47 = errors;
if(!(validate343(data16, {instancePath:instancePath+"/billing_issue_detected_at",parentData:data,parentDataProperty:"billing_issue_detected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var _valid5 = _errs47 === errors;
valid6 = valid6 || _valid5;
const _errs48 = errors;
if(data16 !== null){
const err10 = {instancePath:instancePath+"/billing_issue_detected_at",schemaPath:"#/properties/billing_issue_detected_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid5 = _errs48 === errors;
valid6 = valid6 || _valid5;
if(!valid6){
const err11 = {instancePath:instancePath+"/billing_issue_detected_at",schemaPath:"#/properties/billing_issue_detected_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate350.errors = vErrors;
return false;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refunded_at !== undefined){
let data17 = data.refunded_at;
const _errs50 = errors;
const _errs51 = errors;
let valid7 = false;
const _errs52 = errors;
if(!(validate343(data17, {instancePath:instancePath+"/refunded_at",parentData:data,parentDataProperty:"refunded_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var _valid6 = _errs52 === errors;
valid7 = valid7 || _valid6;
const _errs53 = errors;
if(data17 !== null){
const err12 = {instancePath:instancePath+"/refunded_at",schemaPath:"#/properties/refunded_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid6 = _errs53 === errors;
valid7 = valid7 || _valid6;
if(!valid7){
const err13 = {instancePath:instancePath+"/refunded_at",schemaPath:"#/properties/refunded_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate350.errors = vErrors;
return false;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revoked_at !== undefined){
let data18 = data.revoked_at;
const _errs55 = errors;
const _errs56 = errors;
let valid8 = false;
const _errs57 = errors;
if(!(validate343(data18, {instancePath:instancePath+"/revoked_at",parentData:data,parentDataProperty:"revoked_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var _valid7 = _errs57 === errors;
valid8 = valid8 || _valid7;
const _errs58 = errors;
if(data18 !== null){
const err14 = {instancePath:instancePath+"/revoked_at",schemaPath:"#/properties/revoked_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid7 = _errs58 === errors;
valid8 = valid8 || _valid7;
if(!valid8){
const err15 = {instancePath:instancePath+"/revoked_at",schemaPath:"#/properties/revoked_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate350.errors = vErrors;
return false;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
let data19 = data.cancellation_reason;
const _errs60 = errors;
const _errs61 = errors;
let valid9 = false;
const _errs62 = errors;
if(!(validate366(data19, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
errors = vErrors.length;
}
var _valid8 = _errs62 === errors;
valid9 = valid9 || _valid8;
const _errs63 = errors;
if(data19 !== null){
const err16 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid8 = _errs63 === errors;
valid9 = valid9 || _valid8;
if(!valid9){
const err17 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate350.errors = vErrors;
return false;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.will_renew !== undefined){
const _errs65 = errors;
if(typeof data.will_renew !== "boolean"){
validate350.errors = [{instancePath:instancePath+"/will_renew",schemaPath:"#/properties/will_renew/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_consumable !== undefined){
const _errs67 = errors;
if(typeof data.is_consumable !== "boolean"){
validate350.errors = [{instancePath:instancePath+"/is_consumable",schemaPath:"#/properties/is_consumable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_delivered !== undefined){
const _errs69 = errors;
if(typeof data.is_delivered !== "boolean"){
validate350.errors = [{instancePath:instancePath+"/is_delivered",schemaPath:"#/properties/is_delivered/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revenue_usd !== undefined){
let data23 = data.revenue_usd;
const _errs71 = errors;
if(errors === _errs71){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1000000000000000 || isNaN(data23)){
validate350.errors = [{instancePath:instancePath+"/revenue_usd",schemaPath:"#/properties/revenue_usd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"}];
return false;
}
else {
if(data23 < -1000000000000000 || isNaN(data23)){
validate350.errors = [{instancePath:instancePath+"/revenue_usd",schemaPath:"#/properties/revenue_usd/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000},message:"must be >= -1000000000000000"}];
return false;
}
}
}
else {
validate350.errors = [{instancePath:instancePath+"/revenue_usd",schemaPath:"#/properties/revenue_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
let data24 = data.price;
const _errs73 = errors;
const _errs74 = errors;
let valid10 = false;
const _errs75 = errors;
if(!(validate368(data24, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
errors = vErrors.length;
}
var _valid9 = _errs75 === errors;
valid10 = valid10 || _valid9;
if(_valid9){
var props1 = {};
props1.country = true;
props1.currency = true;
props1.value = true;
}
const _errs76 = errors;
if(data24 !== null){
const err18 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid9 = _errs76 === errors;
valid10 = valid10 || _valid9;
if(!valid10){
const err19 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate350.errors = vErrors;
return false;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variation_id !== undefined){
let data25 = data.variation_id;
const _errs78 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate350.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: schema132.properties.variation_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate350.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate350.errors = vErrors;
return errors === 0;
}
validate350.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema137 = {"type":"object","additionalProperties":false,"required":["kind","recorded_at","details"],"properties":{"kind":{"enum":["paywall_view","attribution"]},"recorded_at":{"$ref":"#/$defs/Instant"},"details":{"type":"object","additionalProperties":true}}};

function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate371.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.recorded_at === undefined) && (missing0 = "recorded_at"))) || ((data.details === undefined) && (missing0 = "details"))){
validate371.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "recorded_at")) || (key0 === "details"))){
validate371.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(!((data0 === "paywall_view") || (data0 === "attribution"))){
validate371.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema137.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recorded_at !== undefined){
const _errs3 = errors;
if(!(validate343(data.recorded_at, {instancePath:instancePath+"/recorded_at",parentData:data,parentDataProperty:"recorded_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data2 = data.details;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate371.errors = [{instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate371.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate371.errors = vErrors;
return errors === 0;
}
validate371.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate342.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.profile_id === undefined) && (missing0 = "profile_id")) || ((data.customer_user_id === undefined) && (missing0 = "customer_user_id"))) || ((data.segment_hash === undefined) && (missing0 = "segment_hash"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.attributes === undefined) && (missing0 = "attributes"))) || ((data.custom_attributes === undefined) && (missing0 = "custom_attributes"))) || ((data.installation_meta === undefined) && (missing0 = "installation_meta"))) || ((data.purchases === undefined) && (missing0 = "purchases"))) || ((data.web_events === undefined) && (missing0 = "web_events"))){
validate342.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func32.call(schema128.properties, key0))){
validate342.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.profile_id !== undefined){
let data0 = data.profile_id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate342.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
else {
validate342.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customer_user_id !== undefined){
let data1 = data.customer_user_id;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate342.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: schema128.properties.customer_user_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate342.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern16.test(data1)){
validate342.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/pattern",keyword:"pattern",params:{pattern: "^\\P{Surrogate}*$"},message:"must match pattern \""+"^\\P{Surrogate}*$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.segment_hash !== undefined){
let data2 = data.segment_hash;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate342.errors = [{instancePath:instancePath+"/segment_hash",schemaPath:"#/properties/segment_hash/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate342.errors = [{instancePath:instancePath+"/segment_hash",schemaPath:"#/properties/segment_hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs8 = errors;
if(!(validate343(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributes !== undefined){
let data4 = data.attributes;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
const _errs12 = errors;
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (data5 !== null)){
validate342.errors = [{instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: schema128.properties.attributes.additionalProperties.type},message:"must be string,number,boolean,null"}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate342.errors = [{instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_attributes !== undefined){
let data6 = data.custom_attributes;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
if(data6.length > 30){
validate342.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(!(validate345(data6[i0], {instancePath:instancePath+"/custom_attributes/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate342.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.installation_meta !== undefined){
let data8 = data.installation_meta;
const _errs17 = errors;
const _errs18 = errors;
let valid3 = false;
const _errs19 = errors;
if(!(validate347(data8, {instancePath:instancePath+"/installation_meta",parentData:data,parentDataProperty:"installation_meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid3 = valid3 || _valid0;
if(_valid0){
var props0 = {};
props0.device_id = true;
props0.device = true;
props0.locale = true;
props0.os = true;
props0.platform = true;
props0.timezone = true;
props0.user_agent = true;
props0.idfa = true;
props0.idfv = true;
props0.advertising_id = true;
props0.android_id = true;
props0.android_app_set_id = true;
props0.app_build = true;
props0.app_version = true;
props0.adapty_sdk_version = true;
}
const _errs20 = errors;
if(data8 !== null){
const err0 = {instancePath:instancePath+"/installation_meta",schemaPath:"#/properties/installation_meta/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err1 = {instancePath:instancePath+"/installation_meta",schemaPath:"#/properties/installation_meta/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate342.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchases !== undefined){
let data9 = data.purchases;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data9)){
var valid4 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(!(validate350(data9[i1], {instancePath:instancePath+"/purchases/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
else {
validate342.errors = [{instancePath:instancePath+"/purchases",schemaPath:"#/properties/purchases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.web_events !== undefined){
let data11 = data.web_events;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
if(data11.length > 100){
validate342.errors = [{instancePath:instancePath+"/web_events",schemaPath:"#/properties/web_events/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs27 = errors;
if(!(validate371(data11[i2], {instancePath:instancePath+"/web_events/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
errors = vErrors.length;
}
var valid5 = _errs27 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate342.errors = [{instancePath:instancePath+"/web_events",schemaPath:"#/properties/web_events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate342.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate342.errors = vErrors;
return errors === 0;
}
validate342.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="snapshot" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate341.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.clock === undefined) && (missing0 = "clock"))) || ((data.ids_given === undefined) && (missing0 = "ids_given"))) || ((data.profiles === undefined) && (missing0 = "profiles"))){
validate341.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "clock")) || (key0 === "ids_given")) || (key0 === "profiles"))){
validate341.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate341.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clock !== undefined){
let data1 = data.clock;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.now === undefined) && (missing1 = "now")) || ((data1.stopped === undefined) && (missing1 = "stopped"))){
validate341.errors = [{instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!((key1 === "now") || (key1 === "stopped"))){
validate341.errors = [{instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.now !== undefined){
const _errs6 = errors;
if(typeof data1.now !== "string"){
validate341.errors = [{instancePath:instancePath+"/clock/now",schemaPath:"#/properties/clock/properties/now/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.stopped !== undefined){
const _errs8 = errors;
if(typeof data1.stopped !== "boolean"){
validate341.errors = [{instancePath:instancePath+"/clock/stopped",schemaPath:"#/properties/clock/properties/stopped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate341.errors = [{instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ids_given !== undefined){
let data4 = data.ids_given;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate341.errors = [{instancePath:instancePath+"/ids_given",schemaPath:"#/properties/ids_given/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate341.errors = [{instancePath:instancePath+"/ids_given",schemaPath:"#/properties/ids_given/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate341.errors = [{instancePath:instancePath+"/ids_given",schemaPath:"#/properties/ids_given/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profiles !== undefined){
let data5 = data.profiles;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate342(data5[i0], {instancePath:instancePath+"/profiles/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate341.errors = [{instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate341.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate341.errors = vErrors;
return errors === 0;
}
validate341.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


export const validateRequest = {
  createProfile: CreateProfileRequest,
  updateProfile: UpdateProfileRequest,
  setTransaction: SetTransactionRequest,
  grantAccessLevel: GrantAccessLevelRequest,
  revokeAccessLevel: RevokeAccessLevelRequest,
  validateStripePurchase: StripeValidationRequest,
  webGetPaywall: GetPaywallRequest,
  webRecordPaywallView: RecordPaywallViewRequest,
  webAddAttribution: AddAttributionRequest,
  v1CreateProfile: CreateProfileRequest,
  v1UpdateProfile: UpdateProfileRequest,
  v1SetTransaction: SetTransactionRequest,
  v1GrantAccessLevel: GrantAccessLevelRequest,
  v1RevokeAccessLevel: RevokeAccessLevelRequest,
  legacyCreateProfile: LegacyCreateProfileRequest,
  legacyUpdateProfile: LegacyUpdateProfileRequest,
  legacyGrantAccessLevel: LegacyGrantAccessLevelRequest,
  legacyRevokeAccessLevel: LegacyRevokeAccessLevelRequest,
};

export const validateResponse = {
  getProfile: { 200: ProfileResponse, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  createProfile: { 200: ProfileResponse, 400: ProfileAttributesBadRequest, 401: NotAuthenticatedError },
  updateProfile: { 200: ProfileResponse, 400: ProfileBadRequestError, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  deleteProfile: { 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  setTransaction: { 200: ProfileResponse, 400: SetTransactionBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  grantAccessLevel: { 200: ProfileResponse, 400: GrantAccessLevelBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  revokeAccessLevel: { 200: ProfileResponse, 400: RevokeAccessLevelBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  validateStripePurchase: { 200: StripeValidationResponse, 400: StripeBadRequest, 401: NotAuthenticatedError },
  webGetPaywall: { 200: Paywall, 400: PaywallBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  webRecordPaywallView: { 400: PaywallViewBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  webAddAttribution: { 400: AttributionBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  v1GetProfile: { 200: ProfileResponse, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  v1CreateProfile: { 200: ProfileResponse, 400: ProfileAttributesBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  v1UpdateProfile: { 200: ProfileResponse, 400: ProfileBadRequestError, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  v1DeleteProfile: { 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  v1SetTransaction: { 200: ProfileResponse, 400: SetTransactionBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  v1GrantAccessLevel: { 200: ProfileResponse, 400: GrantAccessLevelBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  v1RevokeAccessLevel: { 200: ProfileResponse, 400: RevokeAccessLevelBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  legacyCreateProfile: { 200: LegacyProfileResponse, 400: ProfileAttributesBadRequest, 401: NotAuthenticatedError },
  legacyGetProfile: { 200: LegacyProfileResponse, 400: ValidationError, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  legacyUpdateProfile: { 200: LegacyProfileResponse, 400: ProfileAttributesBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  legacyDeleteProfile: { 400: ValidationError, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  legacyGrantAccessLevel: { 200: LegacyProfileResponse, 400: LegacyGrantAccessLevelBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  legacyRevokeAccessLevel: { 200: LegacyProfileResponse, 400: LegacyRevokeAccessLevelBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
};

export const validateOption = {
  $schema: option_$schema,
  seed: option_seed,
  appId: option_appId,
  now: option_now,
  accessLevels: option_accessLevels,
  defaultAccessLevel: option_defaultAccessLevel,
  products: option_products,
  usdRates: option_usdRates,
  placements: option_placements,
  rateLimit: option_rateLimit,
  faults: option_faults,
  unknownFields: option_unknownFields,
  profiles: option_profiles,
};

// Written by scripts/sandbox-validators.ts from src/sandbox/*.schema.json and spec/. Edit those, then run `npm run build`.

import module0 from "ajv/dist/runtime/ucs2length.js";
import module1 from "ajv-formats/dist/formats.js";

export const validateOptions = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of the sandbox","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"seed":{"type":"string","description":"Chooses the identifiers and the requests that faults hit."},"appId":{"type":"string","minLength":1,"description":"The app's ID, as profiles show it."},"now":{"$ref":"../../generated/openapi.json#/components/schemas/Timestamp","description":"Stops the clock at this moment from the start."},"accessLevels":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1},"description":"The access levels of the app; premium by default."},"defaultAccessLevel":{"type":"string","description":"What a product unlocks that does not say."},"products":{"type":"array","description":"The products that need more said than that they unlock the default level.","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","minLength":1,"description":"ID in the store, or product:base_plan."},"type":{"enum":["subscription","one_time","consumable"],"description":"A consumable unlocks no level."},"accessLevel":{"type":"string","description":"The level that it unlocks."}}}},"usdRates":{"type":"object","description":"US dollars for one unit of a currency, by its ISO 4217 code.","propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"number","minimum":0}},"placements":{"type":"array","description":"What the web API serves.","items":{"allOf":[{"$ref":"../../generated/openapi.json#/components/schemas/Paywall"}],"properties":{"remote_configs":{"type":"array","description":"The remote configuration in each language; the first serves all others.","items":{"$ref":"../../generated/openapi.json#/components/schemas/RemoteConfig"}}},"unevaluatedProperties":false}},"rateLimit":{"if":{"type":"boolean"},"then":{"const":false},"else":{"type":"integer","minimum":1},"description":"Requests answered in a minute; the documents say 300. Off (false) by default."},"faults":{"type":"array","description":"What goes wrong with a share of the requests.","items":{"type":"object","additionalProperties":false,"required":["share"],"properties":{"share":{"type":"number","minimum":0,"maximum":1},"operations":{"type":"array","items":{"type":"string"},"description":"operationIds; all where left out."},"code":{"type":"integer","minimum":200,"maximum":599,"description":"Status to answer with."},"example":{"type":"string","description":"Name of a documented example, such as an error code."},"latency":{"type":"integer","minimum":0,"description":"Milliseconds before the answer."},"drop":{"type":"boolean","description":"Break the connection instead of answering."},"truncate":{"type":"boolean","description":"Break the connection in the middle of the answer."}}}},"unknownFields":{"enum":["accept","reject"],"description":"What happens to a request with a field that the description does not have: accept ignores the field and warns, reject answers 400 validation_error."},"profiles":{"type":"array","description":"Profiles that are there from the start, told in requests of the API.","items":{"allOf":[{"$ref":"../../generated/openapi.json#/components/schemas/CreateProfileRequest"}],"properties":{"profile_id":{"type":"string","format":"uuid"},"customer_user_id":{"type":"string","minLength":1,"pattern":"^\\P{Surrogate}*$"},"transactions":{"type":"array","items":{"$ref":"../../generated/openapi.json#/components/schemas/SetTransactionRequest"}},"grants":{"type":"array","items":{"$ref":"../../generated/openapi.json#/components/schemas/GrantAccessLevelRequest"}}},"unevaluatedProperties":false}}},"$id":"file:///src/sandbox/options.schema.json"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = module0.default;
const schema21 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$","description":"A date and time in ISO 8601 with its offset, written `Z`, `+00:00` or `+0000`.","examples":["2022-10-12T09:42:50.000000+0000","2024-12-24T10:50:23+00:00"]};
const pattern3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$", "u");

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
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","description":"What to show at a placement - products, and your own configuration.","required":["placement_id","variation_id","paywall_id","paywall_name","products"],"properties":{"placement_id":{"type":"string","description":"ID of the placement, as set up in the dashboard.","examples":["onboarding"]},"variation_id":{"type":"string","format":"uuid","description":"The variation that was chosen for this user. Send it with the view and with the purchase.","examples":["d76feea0-c0cf-4942-bef5-84ed701fc6db"]},"paywall_id":{"type":"string","format":"uuid","description":"ID of the paywall.","examples":["9a93fe6f-9162-4dc0-b4b7-73079ed95c34"]},"ab_test_name":{"type":"string","description":"Name of the A/B test that the paywall is part of.","examples":["spring-prices"]},"paywall_name":{"type":"string","description":"Name of the paywall in the dashboard.","examples":["Onboarding","weekly and monthly"]},"products":{"type":"array","description":"Products to offer.","items":{"$ref":"#/components/schemas/Product"},"examples":[[{"title":"Weekly","is_consumable":false,"vendor_product_id":"1_week_apple","base_plan_id":null,"offer":null}]]},"remote_config":{"$ref":"#/components/schemas/RemoteConfig"}}};
const formats0 = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const schema23 = {"type":"object","description":"A product on a paywall.","required":["is_consumable","vendor_product_id"],"properties":{"title":{"type":"string","description":"Name of the product in the dashboard.","examples":["Monthly subscription without a trial"]},"is_consumable":{"type":"boolean","description":"Whether the product is used up, as coins are.","examples":[false]},"adapty_product_id":{"type":"string","description":"Adapty's own ID of the product.","examples":["4f1c9ad3-54a5-4b0b-9d0d-2c1d8f8a7f55"]},"vendor_product_id":{"type":"string","description":"ID of the product in the store.","examples":["1_month_apple"]},"introductory_offer_eligibility":{"type":"boolean","description":"Whether the user may have an introductory offer on iOS.","examples":[false]},"promotional_offer_eligibility":{"type":"boolean","description":"Whether the user may have a promotional offer.","examples":[true]},"base_plan_id":{"type":["string","null"],"description":"Base plan ID in Google Play, or price ID in Stripe.","examples":["B1"]},"offer":{"oneOf":[{"$ref":"#/components/schemas/Offer"},{"type":"null"}],"description":"The offer that comes with the product, or null.","examples":[{"category":"promotional","type":"pay_up_front","id":"StoreOfferId"}]}}};
const schema24 = {"type":"object","description":"The offer that a purchase was made with.","required":["category","type"],"properties":{"category":{"$ref":"#/components/schemas/OfferCategory"},"type":{"$ref":"#/components/schemas/OfferType"},"id":{"type":["string","null"],"description":"The offer's ID in the store. In a request, null counts as missing.","examples":["offer12"]}}};
const schema25 = {"type":"string","enum":["introductory","promotional","offer_code","win_back"],"description":"Kind of the offer. Any but `introductory` needs an `id`.","examples":["introductory"]};

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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "introductory") || (data === "promotional")) || (data === "offer_code")) || (data === "win_back"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","enum":["free_trial","pay_as_you_go","pay_up_front","unknown"],"description":"How the offer is paid. A `free_trial` has the price 0.","examples":["free_trial"]};

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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "free_trial") || (data === "pay_as_you_go")) || (data === "pay_up_front")) || (data === "unknown"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.category !== undefined){
if(!(validate59(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : append(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate61(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data2 = data.id;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema24.properties.id.type},message:"must be string,null"};
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
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"category":true,"type":true,"id":true},"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is_consumable === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_consumable"},message:"must have required property '"+"is_consumable"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.vendor_product_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendor_product_id"},message:"must have required property '"+"vendor_product_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.is_consumable !== undefined){
if(typeof data.is_consumable !== "boolean"){
const err3 = {instancePath:instancePath+"/is_consumable",schemaPath:"#/properties/is_consumable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.adapty_product_id !== undefined){
if(typeof data.adapty_product_id !== "string"){
const err4 = {instancePath:instancePath+"/adapty_product_id",schemaPath:"#/properties/adapty_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.vendor_product_id !== undefined){
if(typeof data.vendor_product_id !== "string"){
const err5 = {instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.introductory_offer_eligibility !== undefined){
if(typeof data.introductory_offer_eligibility !== "boolean"){
const err6 = {instancePath:instancePath+"/introductory_offer_eligibility",schemaPath:"#/properties/introductory_offer_eligibility/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.promotional_offer_eligibility !== undefined){
if(typeof data.promotional_offer_eligibility !== "boolean"){
const err7 = {instancePath:instancePath+"/promotional_offer_eligibility",schemaPath:"#/properties/promotional_offer_eligibility/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.base_plan_id !== undefined){
let data6 = data.base_plan_id;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/base_plan_id",schemaPath:"#/properties/base_plan_id/type",keyword:"type",params:{type: schema23.properties.base_plan_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.offer !== undefined){
let data7 = data.offer;
const _errs16 = errors;
let valid1 = false;
let passing0 = null;
const _errs17 = errors;
if(!(validate58(data7, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
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
const err9 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
const err10 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
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
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"title":true,"is_consumable":true,"adapty_product_id":true,"vendor_product_id":true,"introductory_offer_eligibility":true,"promotional_offer_eligibility":true,"base_plan_id":true,"offer":true},"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","description":"Your own configuration of a paywall, in one language.","required":["lang","data"],"properties":{"lang":{"type":"string","description":"Locale of the configuration - a language, or a language and a region joined by a hyphen.","examples":["en","pt-br"]},"data":{"type":"string","description":"The configuration as serialized JSON, as entered in the dashboard. Parse it.","examples":["{\"title\":\"Go premium\",\"discount_rate\":80}"]}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lang === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lang"},message:"must have required property '"+"lang"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.lang !== undefined){
if(typeof data.lang !== "string"){
const err2 = {instancePath:instancePath+"/lang",schemaPath:"#/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined){
if(typeof data.data !== "string"){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"lang":true,"data":true},"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.placement_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "placement_id"},message:"must have required property '"+"placement_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.variation_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variation_id"},message:"must have required property '"+"variation_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.paywall_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paywall_id"},message:"must have required property '"+"paywall_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.paywall_name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paywall_name"},message:"must have required property '"+"paywall_name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.products === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.placement_id !== undefined){
if(typeof data.placement_id !== "string"){
const err5 = {instancePath:instancePath+"/placement_id",schemaPath:"#/properties/placement_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.variation_id !== undefined){
let data1 = data.variation_id;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err6 = {instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.paywall_id !== undefined){
let data2 = data.paywall_id;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err8 = {instancePath:instancePath+"/paywall_id",schemaPath:"#/properties/paywall_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/paywall_id",schemaPath:"#/properties/paywall_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ab_test_name !== undefined){
if(typeof data.ab_test_name !== "string"){
const err10 = {instancePath:instancePath+"/ab_test_name",schemaPath:"#/properties/ab_test_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.paywall_name !== undefined){
if(typeof data.paywall_name !== "string"){
const err11 = {instancePath:instancePath+"/paywall_name",schemaPath:"#/properties/paywall_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.products !== undefined){
let data5 = data.products;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data5[i0], {instancePath:instancePath+"/products/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.remote_config !== undefined){
if(!(validate65(data.remote_config, {instancePath:instancePath+"/remote_config",parentData:data,parentDataProperty:"remote_config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"placement_id":true,"variation_id":true,"paywall_id":true,"ab_test_name":true,"paywall_name":true,"products":true,"remote_config":true},"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lang === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lang"},message:"must have required property '"+"lang"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.lang !== undefined){
if(typeof data.lang !== "string"){
const err2 = {instancePath:instancePath+"/lang",schemaPath:"#/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined){
if(typeof data.data !== "string"){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"lang":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const schema29 = {"description":"The user to create. The ID is in the headers; every field of the body is optional.","allOf":[{"$ref":"#/components/schemas/ProfileAttributes"}]};
const schema30 = {"type":"object","description":"What you know about a user. Every field is optional; a field left out stays as it is.","properties":{"first_name":{"type":["string","null"],"description":"First name.","examples":["Jane"]},"last_name":{"type":["string","null"],"description":"Last name.","examples":["Doe"]},"gender":{"oneOf":[{"$ref":"#/components/schemas/Gender"},{"type":"null"}],"description":"Gender - `f` female, `m` male, `o` other.","examples":["f"]},"email":{"type":["string","null"],"description":"E-mail address.","examples":["jane.doe@example.com"]},"phone_number":{"type":["string","null"],"description":"Phone number.","examples":["+1234567890"]},"birthday":{"type":["string","null"],"format":"date","description":"Date of birth, `YYYY-MM-DD`.","examples":["2000-12-31"]},"ip_country":{"type":["string","null"],"pattern":"^[A-Z]{2}$","description":"Country of the user, ISO 3166-1 alpha-2. Send it from a server; else the country of the caller's IP address is taken.","examples":["FR"]},"ip_v4_address":{"type":["string","null"],"description":"IPv4 address of the user.","examples":["203.0.113.7"]},"store_country":{"type":["string","null"],"pattern":"^[A-Z]{2}$","description":"Country of the user's store account, ISO 3166-1 alpha-2.","examples":["US"]},"store":{"type":["string","null"],"description":"Store of the user - `app_store`, `play_store`, `stripe`, `adapty`, `paddle`, or the name of your custom store.","examples":["app_store"]},"store_account_token":{"type":["string","null"],"format":"uuid","description":"The user's token in the store, a UUID.","examples":["d0f1c1a8-62a5-4f6c-8f5f-0b9a2f1f6f10"]},"att_status":{"oneOf":[{"$ref":"#/components/schemas/AttStatus"},{"type":"null"}],"description":"Apple's tracking permission - 0 not determined, 1 restricted, 2 denied, 3 authorized.","examples":[3]},"analytics_disabled":{"type":["boolean","null"],"description":"True sends no event of this user to integrations; `idfa`, `idfv` and `advertising_id` may then be null.","examples":[true]},"custom_attributes":{"type":"array","minItems":1,"maxItems":30,"description":"Attributes to set or delete. The profile keeps at most 30; those not named stay as they are.","items":{"$ref":"#/components/schemas/CustomAttributeChange"},"examples":[[{"key":"favourite_sport","value":"yoga"}]]},"installation_meta":{"$ref":"#/components/schemas/InstallationMeta"}}};
const schema31 = {"type":"string","enum":["f","m","o"],"description":"Gender - `f` female, `m` male, `o` other.","examples":["f"]};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "f") || (data === "m")) || (data === "o"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"integer","enum":[0,1,2,3],"description":"Apple's tracking permission - 0 not determined, 1 restricted, 2 denied, 3 authorized.","examples":[3]};

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
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === 0) || (data === 1)) || (data === 2)) || (data === 3))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","description":"One attribute to set or to delete.","required":["key","value"],"properties":{"key":{"type":"string","minLength":1,"maxLength":30,"pattern":"^[A-Za-z0-9._-]+$","description":"Name of the attribute, at most 30 letters, digits, dashes, dots or underscores.","examples":["favourite_sport"]},"value":{"oneOf":[{"type":"string","maxLength":30},{"type":"number"},{"type":"boolean"},{"type":"null"}],"description":"A text of at most 30 characters, or a float; integers and booleans become floats. Null or an empty text deletes the attribute.","examples":["yoga"]}}};
const pattern7 = new RegExp("^[A-Za-z0-9._-]+$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func2(data0) > 30){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern7.test(data0)){
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\""};
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
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 30){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(!(typeof data1 == "number")){
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
const err9 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
const err10 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/3/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
const err11 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
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
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":{"key":true,"value":true},"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","description":"One installation of your app on one device.","required":["device_id"],"properties":{"device_id":{"type":"string","minLength":1,"description":"ID of the device, made on the device.","examples":["3fa85f64-5717-4562-b3fc-2c963f66afa6"]},"device":{"type":["string","null"],"description":"Model name of the device, as its user sees it.","examples":["iPhone 15"]},"locale":{"type":["string","null"],"description":"Locale of the user.","examples":["en"]},"os":{"type":["string","null"],"description":"Operating system of the device.","examples":["iOS 17.4"]},"platform":{"oneOf":[{"$ref":"#/components/schemas/Platform"},{"type":"null"}],"description":"Platform of the device.","examples":["iOS"]},"timezone":{"type":["string","null"],"description":"Time zone of the user, an IANA name.","examples":["Europe/Rome"]},"user_agent":{"type":["string","null"],"description":"User agent - device, operating system and browser.","examples":["Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X)"]},"idfa":{"type":["string","null"],"description":"Apple's identifier for advertisers.","examples":["EA7583CD-A667-48BC-B806-42ECB2B48333"]},"idfv":{"type":["string","null"],"description":"Apple's identifier for vendors, shared by all your apps on the device.","examples":["E9D48DA5-3930-4B41-8521-D953AECD2F33"]},"advertising_id":{"type":["string","null"],"description":"Android's advertising ID.","examples":["cdda802e-fb9c-47ad-9866-0794d394c912"]},"android_id":{"type":["string","null"],"description":"Android's ID of the combination of signing key, user and device, 64 bits in hexadecimal digits.","examples":["9774d56d682e549c"]},"android_app_set_id":{"type":["string","null"],"description":"Android's ID of the device for all apps of one developer account, resettable by the user.","examples":["38400000-8cf0-11bd-b23e-10b96e40000d"]},"app_build":{"type":["string","null"],"description":"Build number of your app.","examples":["1042"]},"app_version":{"type":["string","null"],"description":"Version of your app.","examples":["3.2.0"]},"adapty_sdk_version":{"type":["string","null"],"description":"Version of the Adapty SDK in your app.","examples":["3.3.0"]}}};
const schema35 = {"type":"string","enum":["iOS","macOS","iPadOS","visionOS","Android","web"],"description":"Platform of the device.","examples":["iOS"]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "iOS") || (data === "macOS")) || (data === "iPadOS")) || (data === "visionOS")) || (data === "Android")) || (data === "web"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.device_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "device_id"},message:"must have required property '"+"device_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.device_id !== undefined){
let data0 = data.device_id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.device !== undefined){
let data1 = data.device;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: schema34.properties.device.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.locale !== undefined){
let data2 = data.locale;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: schema34.properties.locale.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.os !== undefined){
let data3 = data.os;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: schema34.properties.os.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.platform !== undefined){
let data4 = data.platform;
const _errs10 = errors;
let valid1 = false;
let passing0 = null;
const _errs11 = errors;
if(!(validate79(data4, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : append(vErrors, validate79.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data4 !== null){
const err6 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
const err7 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
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
}
if(data.timezone !== undefined){
let data5 = data.timezone;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: schema34.properties.timezone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.user_agent !== undefined){
let data6 = data.user_agent;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: schema34.properties.user_agent.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.idfa !== undefined){
let data7 = data.idfa;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/idfa",schemaPath:"#/properties/idfa/type",keyword:"type",params:{type: schema34.properties.idfa.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.idfv !== undefined){
let data8 = data.idfv;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/idfv",schemaPath:"#/properties/idfv/type",keyword:"type",params:{type: schema34.properties.idfv.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.advertising_id !== undefined){
let data9 = data.advertising_id;
if((typeof data9 !== "string") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/advertising_id",schemaPath:"#/properties/advertising_id/type",keyword:"type",params:{type: schema34.properties.advertising_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.android_id !== undefined){
let data10 = data.android_id;
if((typeof data10 !== "string") && (data10 !== null)){
const err13 = {instancePath:instancePath+"/android_id",schemaPath:"#/properties/android_id/type",keyword:"type",params:{type: schema34.properties.android_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.android_app_set_id !== undefined){
let data11 = data.android_app_set_id;
if((typeof data11 !== "string") && (data11 !== null)){
const err14 = {instancePath:instancePath+"/android_app_set_id",schemaPath:"#/properties/android_app_set_id/type",keyword:"type",params:{type: schema34.properties.android_app_set_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.app_build !== undefined){
let data12 = data.app_build;
if((typeof data12 !== "string") && (data12 !== null)){
const err15 = {instancePath:instancePath+"/app_build",schemaPath:"#/properties/app_build/type",keyword:"type",params:{type: schema34.properties.app_build.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.app_version !== undefined){
let data13 = data.app_version;
if((typeof data13 !== "string") && (data13 !== null)){
const err16 = {instancePath:instancePath+"/app_version",schemaPath:"#/properties/app_version/type",keyword:"type",params:{type: schema34.properties.app_version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.adapty_sdk_version !== undefined){
let data14 = data.adapty_sdk_version;
if((typeof data14 !== "string") && (data14 !== null)){
const err17 = {instancePath:instancePath+"/adapty_sdk_version",schemaPath:"#/properties/adapty_sdk_version/type",keyword:"type",params:{type: schema34.properties.adapty_sdk_version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":{"device_id":true,"device":true,"locale":true,"os":true,"platform":true,"timezone":true,"user_agent":true,"idfa":true,"idfv":true,"advertising_id":true,"android_id":true,"android_app_set_id":true,"app_build":true,"app_version":true,"adapty_sdk_version":true},"dynamicProps":false,"dynamicItems":false};

const formats4 = module1.fullFormats.date;
const pattern5 = new RegExp("^[A-Z]{2}$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first_name !== undefined){
let data0 = data.first_name;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: schema30.properties.first_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.last_name !== undefined){
let data1 = data.last_name;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: schema30.properties.last_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.gender !== undefined){
let data2 = data.gender;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate72(data2, {instancePath:instancePath+"/gender",parentData:data,parentDataProperty:"gender",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : append(vErrors, validate72.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 !== null){
const err2 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
const err3 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
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
}
if(data.email !== undefined){
let data3 = data.email;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema30.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.phone_number !== undefined){
let data4 = data.phone_number;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema30.properties.phone_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.birthday !== undefined){
let data5 = data.birthday;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: schema30.properties.birthday.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data5 === "string"){
if(!(formats4.validate(data5))){
const err7 = {instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.ip_country !== undefined){
let data6 = data.ip_country;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/type",keyword:"type",params:{type: schema30.properties.ip_country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err9 = {instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.ip_v4_address !== undefined){
let data7 = data.ip_v4_address;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/ip_v4_address",schemaPath:"#/properties/ip_v4_address/type",keyword:"type",params:{type: schema30.properties.ip_v4_address.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.store_country !== undefined){
let data8 = data.store_country;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/store_country",schemaPath:"#/properties/store_country/type",keyword:"type",params:{type: schema30.properties.store_country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err12 = {instancePath:instancePath+"/store_country",schemaPath:"#/properties/store_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.store !== undefined){
let data9 = data.store;
if((typeof data9 !== "string") && (data9 !== null)){
const err13 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: schema30.properties.store.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.store_account_token !== undefined){
let data10 = data.store_account_token;
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/store_account_token",schemaPath:"#/properties/store_account_token/type",keyword:"type",params:{type: schema30.properties.store_account_token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data10 === "string"){
if(!(formats0.test(data10))){
const err15 = {instancePath:instancePath+"/store_account_token",schemaPath:"#/properties/store_account_token/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.att_status !== undefined){
let data11 = data.att_status;
const _errs27 = errors;
let valid2 = false;
let passing1 = null;
const _errs28 = errors;
if(!(validate74(data11, {instancePath:instancePath+"/att_status",parentData:data,parentDataProperty:"att_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : append(vErrors, validate74.errors);
errors = vErrors.length;
}
var _valid1 = _errs28 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs29 = errors;
if(data11 !== null){
const err16 = {instancePath:instancePath+"/att_status",schemaPath:"#/properties/att_status/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
const err17 = {instancePath:instancePath+"/att_status",schemaPath:"#/properties/att_status/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
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
}
if(data.analytics_disabled !== undefined){
let data12 = data.analytics_disabled;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err18 = {instancePath:instancePath+"/analytics_disabled",schemaPath:"#/properties/analytics_disabled/type",keyword:"type",params:{type: schema30.properties.analytics_disabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.custom_attributes !== undefined){
let data13 = data.custom_attributes;
if(Array.isArray(data13)){
if(data13.length > 30){
const err19 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data13.length < 1){
const err20 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data13[i0], {instancePath:instancePath+"/custom_attributes/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : append(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.installation_meta !== undefined){
if(!(validate78(data.installation_meta, {instancePath:instancePath+"/installation_meta",parentData:data,parentDataProperty:"installation_meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"ip_v4_address":true,"store_country":true,"store":true,"store_account_token":true,"att_status":true,"analytics_disabled":true,"custom_attributes":true,"installation_meta":true},"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : append(vErrors, validate71.errors);
errors = vErrors.length;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"ip_v4_address":true,"store_country":true,"store":true,"store_account_token":true,"att_status":true,"analytics_disabled":true,"custom_attributes":true,"installation_meta":true},"dynamicProps":false,"dynamicItems":false};

const schema36 = {"description":"A purchase. `purchase_type` tells which of the two it is.","oneOf":[{"$ref":"#/components/schemas/SubscriptionTransaction"},{"$ref":"#/components/schemas/OneTimePurchaseTransaction"}],"discriminator":{"propertyName":"purchase_type"}};
const schema37 = {"type":"object","description":"A subscription that was bought, renewed, changed or refunded.","required":["purchase_type","store","store_product_id","store_transaction_id","store_original_transaction_id","price","purchased_at","originally_purchased_at","expires_at","renew_status"],"properties":{"purchase_type":{"type":"string","const":"subscription","description":"Says that this is a subscription.","examples":["subscription"],"enum":["subscription"]},"store":{"$ref":"#/components/schemas/Store"},"environment":{"type":"string","enum":["Sandbox","Production"],"default":"Production","description":"Store environment of the transaction.","examples":["Production"]},"store_product_id":{"type":"string","minLength":1,"description":"The product in the store; `product:plan` where it has a base plan. A product that the app does not know still unlocks the level `premium`.","examples":["1year.premium"]},"store_transaction_id":{"type":"string","maxLength":50,"minLength":1,"description":"The transaction's ID in the store. A new ID under the same original is a renewal; a known ID updates that transaction.","examples":["30002109551456"]},"store_original_transaction_id":{"type":"string","minLength":1,"description":"The first transaction of the chain of renewals.","examples":["30002109551456"]},"offer":{"oneOf":[{"$ref":"#/components/schemas/Offer"},{"type":"null"}],"description":"The offer that the purchase was made with, if any.","examples":[{"category":"introductory","type":"free_trial","id":"annual_free_trial"}]},"is_family_shared":{"type":"boolean","default":false,"description":"Whether a family member shares the purchase. Its price is then 0.","examples":[false]},"price":{"$ref":"#/components/schemas/Price"},"purchased_at":{"$ref":"#/components/schemas/Timestamp","description":"When this transaction was made."},"refunded_at":{"$ref":"#/components/schemas/NullableTimestamp","description":"When the money went back, later than `purchased_at`. It comes with the reason `refund`, and only with it."},"cancellation_reason":{"oneOf":[{"$ref":"#/components/schemas/CancellationReason"},{"type":"null"}],"description":"Why the purchase was cancelled, or null while it is not.","examples":["voluntarily_cancelled"]},"variation_id":{"type":["string","null"],"description":"The paywall variation that led to the purchase.","examples":["81109d24-ea95-4806-9ec7-b482bbd1a33d"]},"originally_purchased_at":{"$ref":"#/components/schemas/Timestamp","description":"When the first purchase of the chain was made, `purchased_at` or earlier."},"expires_at":{"$ref":"#/components/schemas/NullableTimestamp","description":"When the period ends, later than `purchased_at`. Null means for life."},"renew_status":{"type":"boolean","description":"Whether auto-renewal is on.","examples":[true]},"renew_status_changed_at":{"$ref":"#/components/schemas/NullableTimestamp","description":"When auto-renewal was last turned on or off, later than `purchased_at`."},"billing_issue_detected_at":{"$ref":"#/components/schemas/NullableTimestamp","description":"When the store failed to charge, later than `purchased_at`."},"grace_period_expires_at":{"$ref":"#/components/schemas/NullableTimestamp","description":"Until when access goes on although the charge failed, `expires_at` or later. It needs `billing_issue_detected_at`."}}};
const schema38 = {"type":"string","description":"Store of the purchase - `app_store`, `play_store`, `stripe`, `adapty` for access granted without a purchase, or the name of your custom store.","examples":["app_store"]};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","description":"What the purchase cost, in the currency of the buyer.","required":["country","currency","value"],"properties":{"country":{"type":"string","description":"Country where the price applies, a two-letter code.","examples":["US"]},"currency":{"type":"string","description":"Currency of `value`, a three-letter code.","examples":["USD"]},"value":{"type":"number","format":"double","description":"Amount in units of `currency`; 9.99 is nine dollars and 99 cents. 0 for a free trial, a free renewal or a family share.","examples":[9.99]}}};
const formats10 = module1.fullFormats.double;

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.currency === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.country !== undefined){
if(typeof data.country !== "string"){
const err3 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err4 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if(typeof data2 == "number"){
if(!(formats10.validate(data2))){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/format",keyword:"format",params:{format: "double"},message:"must match format \""+"double"+"\""};
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
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":{"country":true,"currency":true,"value":true},"dynamicProps":false,"dynamicItems":false};


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$","description":"A `Timestamp`, or null.","examples":["2022-10-12T09:42:50.000000+0000"]};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema41.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"string","enum":["voluntarily_cancelled","billing_error","price_increase","product_was_not_available","refund","cancelled_by_developer","new_subscription_replace","upgraded","unknown","adapty_revoked"],"description":"Why a purchase was cancelled.","examples":["voluntarily_cancelled"]};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "voluntarily_cancelled") || (data === "billing_error")) || (data === "price_increase")) || (data === "product_was_not_available")) || (data === "refund")) || (data === "cancelled_by_developer")) || (data === "new_subscription_replace")) || (data === "upgraded")) || (data === "unknown")) || (data === "adapty_revoked"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.purchase_type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchase_type"},message:"must have required property '"+"purchase_type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.store === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store"},message:"must have required property '"+"store"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.store_product_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store_product_id"},message:"must have required property '"+"store_product_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.store_transaction_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store_transaction_id"},message:"must have required property '"+"store_transaction_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.store_original_transaction_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store_original_transaction_id"},message:"must have required property '"+"store_original_transaction_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.price === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price"},message:"must have required property '"+"price"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.purchased_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchased_at"},message:"must have required property '"+"purchased_at"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.originally_purchased_at === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "originally_purchased_at"},message:"must have required property '"+"originally_purchased_at"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.expires_at === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_at"},message:"must have required property '"+"expires_at"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.renew_status === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "renew_status"},message:"must have required property '"+"renew_status"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.purchase_type !== undefined){
let data0 = data.purchase_type;
if(typeof data0 !== "string"){
const err10 = {instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("subscription" !== data0){
const err11 = {instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/const",keyword:"const",params:{allowedValue: "subscription"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(data0 === "subscription")){
const err12 = {instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/enum",keyword:"enum",params:{allowedValues: schema37.properties.purchase_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.store !== undefined){
if(!(validate86(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : append(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined){
let data2 = data.environment;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data2 === "Sandbox") || (data2 === "Production"))){
const err14 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/enum",keyword:"enum",params:{allowedValues: schema37.properties.environment.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.store_product_id !== undefined){
let data3 = data.store_product_id;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err15 = {instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.store_transaction_id !== undefined){
let data4 = data.store_transaction_id;
if(typeof data4 === "string"){
if(func2(data4) > 50){
const err17 = {instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data4) < 1){
const err18 = {instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.store_original_transaction_id !== undefined){
let data5 = data.store_original_transaction_id;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err20 = {instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.offer !== undefined){
let data6 = data.offer;
const _errs13 = errors;
let valid1 = false;
let passing0 = null;
const _errs14 = errors;
if(!(validate58(data6, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
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
const err22 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
const err23 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
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
}
if(data.is_family_shared !== undefined){
if(typeof data.is_family_shared !== "boolean"){
const err24 = {instancePath:instancePath+"/is_family_shared",schemaPath:"#/properties/is_family_shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.price !== undefined){
if(!(validate89(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : append(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.purchased_at !== undefined){
if(!(validate91(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : append(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.refunded_at !== undefined){
if(!(validate93(data.refunded_at, {instancePath:instancePath+"/refunded_at",parentData:data,parentDataProperty:"refunded_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.cancellation_reason !== undefined){
let data11 = data.cancellation_reason;
const _errs23 = errors;
let valid2 = false;
let passing1 = null;
const _errs24 = errors;
if(!(validate95(data11, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : append(vErrors, validate95.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs25 = errors;
if(data11 !== null){
const err25 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
const err26 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
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
}
if(data.variation_id !== undefined){
let data12 = data.variation_id;
if((typeof data12 !== "string") && (data12 !== null)){
const err27 = {instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: schema37.properties.variation_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.originally_purchased_at !== undefined){
if(!(validate91(data.originally_purchased_at, {instancePath:instancePath+"/originally_purchased_at",parentData:data,parentDataProperty:"originally_purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : append(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.expires_at !== undefined){
if(!(validate93(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.renew_status !== undefined){
if(typeof data.renew_status !== "boolean"){
const err28 = {instancePath:instancePath+"/renew_status",schemaPath:"#/properties/renew_status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.renew_status_changed_at !== undefined){
if(!(validate93(data.renew_status_changed_at, {instancePath:instancePath+"/renew_status_changed_at",parentData:data,parentDataProperty:"renew_status_changed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.billing_issue_detected_at !== undefined){
if(!(validate93(data.billing_issue_detected_at, {instancePath:instancePath+"/billing_issue_detected_at",parentData:data,parentDataProperty:"billing_issue_detected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.grace_period_expires_at !== undefined){
if(!(validate93(data.grace_period_expires_at, {instancePath:instancePath+"/grace_period_expires_at",parentData:data,parentDataProperty:"grace_period_expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":{"purchase_type":true,"store":true,"environment":true,"store_product_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"offer":true,"is_family_shared":true,"price":true,"purchased_at":true,"refunded_at":true,"cancellation_reason":true,"variation_id":true,"originally_purchased_at":true,"expires_at":true,"renew_status":true,"renew_status_changed_at":true,"billing_issue_detected_at":true,"grace_period_expires_at":true},"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","description":"A purchase that does not renew.","required":["purchase_type","store","store_product_id","store_transaction_id","store_original_transaction_id","price","purchased_at"],"properties":{"purchase_type":{"type":"string","const":"one_time_purchase","description":"Says that this is a one-time purchase.","examples":["one_time_purchase"],"enum":["one_time_purchase"]},"store":{"$ref":"#/components/schemas/Store"},"environment":{"type":"string","enum":["Sandbox","Production"],"default":"Production","description":"Store environment of the transaction.","examples":["Production"]},"store_product_id":{"type":"string","minLength":1,"description":"The product in the store. A product that the app does not know still unlocks the level `premium`.","examples":["lifetime.premium"]},"store_transaction_id":{"type":"string","maxLength":50,"minLength":1,"description":"The transaction's ID in the store. A known ID updates that transaction.","examples":["30002109551456"]},"store_original_transaction_id":{"type":"string","minLength":1,"description":"The same as `store_transaction_id`, since nothing renews.","examples":["30002109551456"]},"offer":{"oneOf":[{"$ref":"#/components/schemas/Offer"},{"type":"null"}],"description":"The offer that the purchase was made with, if any; not a free trial.","examples":[{"category":"promotional","type":"pay_up_front","id":"spring_sale"}]},"is_family_shared":{"type":"boolean","default":false,"description":"Whether a family member shares the purchase. Its price is then 0.","examples":[false]},"price":{"$ref":"#/components/schemas/Price"},"purchased_at":{"$ref":"#/components/schemas/Timestamp","description":"When the purchase was made."},"refunded_at":{"$ref":"#/components/schemas/NullableTimestamp","description":"When the money went back, later than `purchased_at`. It comes with the reason `refund`, and only with it."},"cancellation_reason":{"oneOf":[{"$ref":"#/components/schemas/CancellationReason"},{"type":"null"}],"description":"Why the purchase was cancelled, or null while it is not.","examples":["voluntarily_cancelled"]},"variation_id":{"type":["string","null"],"description":"The paywall variation that led to the purchase.","examples":["81109d24-ea95-4806-9ec7-b482bbd1a33d"]}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.purchase_type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchase_type"},message:"must have required property '"+"purchase_type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.store === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store"},message:"must have required property '"+"store"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.store_product_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store_product_id"},message:"must have required property '"+"store_product_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.store_transaction_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store_transaction_id"},message:"must have required property '"+"store_transaction_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.store_original_transaction_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store_original_transaction_id"},message:"must have required property '"+"store_original_transaction_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.price === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price"},message:"must have required property '"+"price"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.purchased_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchased_at"},message:"must have required property '"+"purchased_at"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.purchase_type !== undefined){
let data0 = data.purchase_type;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("one_time_purchase" !== data0){
const err8 = {instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/const",keyword:"const",params:{allowedValue: "one_time_purchase"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data0 === "one_time_purchase")){
const err9 = {instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/enum",keyword:"enum",params:{allowedValues: schema43.properties.purchase_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.store !== undefined){
if(!(validate86(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : append(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined){
let data2 = data.environment;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data2 === "Sandbox") || (data2 === "Production"))){
const err11 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/enum",keyword:"enum",params:{allowedValues: schema43.properties.environment.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.store_product_id !== undefined){
let data3 = data.store_product_id;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.store_transaction_id !== undefined){
let data4 = data.store_transaction_id;
if(typeof data4 === "string"){
if(func2(data4) > 50){
const err14 = {instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data4) < 1){
const err15 = {instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.store_original_transaction_id !== undefined){
let data5 = data.store_original_transaction_id;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err17 = {instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.offer !== undefined){
let data6 = data.offer;
const _errs13 = errors;
let valid1 = false;
let passing0 = null;
const _errs14 = errors;
if(!(validate58(data6, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
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
const err19 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
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
const err20 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
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
}
if(data.is_family_shared !== undefined){
if(typeof data.is_family_shared !== "boolean"){
const err21 = {instancePath:instancePath+"/is_family_shared",schemaPath:"#/properties/is_family_shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.price !== undefined){
if(!(validate89(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : append(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.purchased_at !== undefined){
if(!(validate91(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : append(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.refunded_at !== undefined){
if(!(validate93(data.refunded_at, {instancePath:instancePath+"/refunded_at",parentData:data,parentDataProperty:"refunded_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.cancellation_reason !== undefined){
let data11 = data.cancellation_reason;
const _errs23 = errors;
let valid2 = false;
let passing1 = null;
const _errs24 = errors;
if(!(validate95(data11, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : append(vErrors, validate95.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs25 = errors;
if(data11 !== null){
const err22 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
const err23 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
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
}
if(data.variation_id !== undefined){
let data12 = data.variation_id;
if((typeof data12 !== "string") && (data12 !== null)){
const err24 = {instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: schema43.properties.variation_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":{"purchase_type":true,"store":true,"environment":true,"store_product_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"offer":true,"is_family_shared":true,"price":true,"purchased_at":true,"refunded_at":true,"cancellation_reason":true,"variation_id":true},"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.purchase_type;
if(typeof tag0 == "string"){
if(tag0 === "subscription"){
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : append(vErrors, validate85.errors);
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
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : append(vErrors, validate102.errors);
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
const err0 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "purchase_type", tagValue: tag0},message:"value of tag \"purchase_type\" must be in oneOf"};
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
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "purchase_type", tagValue: tag0},message:"tag \"purchase_type\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate84.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate84.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema44 = {"type":"object","description":"The access level to give, and when.","required":["access_level_id"],"properties":{"access_level_id":{"type":"string","description":"ID of the access level, as set up in the dashboard.","examples":["premium"]},"starts_at":{"$ref":"#/components/schemas/NullableTimestamp","description":"When access begins; it may be in the future. Left out or null, it begins at once."},"expires_at":{"$ref":"#/components/schemas/NullableTimestamp","description":"When access ends; it may be in the past. Left out or null, it never ends."}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_level_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_level_id"},message:"must have required property '"+"access_level_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.access_level_id !== undefined){
if(typeof data.access_level_id !== "string"){
const err1 = {instancePath:instancePath+"/access_level_id",schemaPath:"#/properties/access_level_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.starts_at !== undefined){
if(!(validate93(data.starts_at, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.expires_at !== undefined){
if(!(validate93(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":{"access_level_id":true,"starts_at":true,"expires_at":true},"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^[A-Z]{3}$", "u");
const pattern8 = new RegExp("^\\P{Surrogate}*$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="file:///src/sandbox/options.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.seed !== undefined){
if(typeof data.seed !== "string"){
const err2 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.appId !== undefined){
let data2 = data.appId;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err3 = {instancePath:instancePath+"/appId",schemaPath:"#/properties/appId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/appId",schemaPath:"#/properties/appId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.now !== undefined){
if(!(validate54(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.accessLevels !== undefined){
let data4 = data.accessLevels;
if(Array.isArray(data4)){
if(data4.length < 1){
const err5 = {instancePath:instancePath+"/accessLevels",schemaPath:"#/properties/accessLevels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err6 = {instancePath:instancePath+"/accessLevels/" + i0,schemaPath:"#/properties/accessLevels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/accessLevels/" + i0,schemaPath:"#/properties/accessLevels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/accessLevels",schemaPath:"#/properties/accessLevels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/accessLevels",schemaPath:"#/properties/accessLevels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.defaultAccessLevel !== undefined){
if(typeof data.defaultAccessLevel !== "string"){
const err10 = {instancePath:instancePath+"/defaultAccessLevel",schemaPath:"#/properties/defaultAccessLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.products !== undefined){
let data7 = data.products;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
const err11 = {instancePath:instancePath+"/products/" + i2,schemaPath:"#/properties/products/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "id") || (key1 === "type")) || (key1 === "accessLevel"))){
const err12 = {instancePath:instancePath+"/products/" + i2,schemaPath:"#/properties/products/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err13 = {instancePath:instancePath+"/products/" + i2+"/id",schemaPath:"#/properties/products/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/products/" + i2+"/id",schemaPath:"#/properties/products/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.type !== undefined){
let data10 = data8.type;
if(!(((data10 === "subscription") || (data10 === "one_time")) || (data10 === "consumable"))){
const err15 = {instancePath:instancePath+"/products/" + i2+"/type",schemaPath:"#/properties/products/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.products.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.accessLevel !== undefined){
if(typeof data8.accessLevel !== "string"){
const err16 = {instancePath:instancePath+"/products/" + i2+"/accessLevel",schemaPath:"#/properties/products/items/properties/accessLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/products/" + i2,schemaPath:"#/properties/products/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.usdRates !== undefined){
let data12 = data.usdRates;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
const _errs27 = errors;
if(typeof key2 === "string"){
if(!pattern4.test(key2)){
const err19 = {instancePath:instancePath+"/usdRates",schemaPath:"#/properties/usdRates/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid7 = _errs27 === errors;
if(!valid7){
const err20 = {instancePath:instancePath+"/usdRates",schemaPath:"#/properties/usdRates/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key3 in data12){
let data13 = data12[key3];
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
const err21 = {instancePath:instancePath+"/usdRates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/usdRates/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/usdRates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/usdRates/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/usdRates",schemaPath:"#/properties/usdRates/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.placements !== undefined){
let data14 = data.placements;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i3=0; i3<len2; i3++){
let data15 = data14[i3];
if(!(validate56(data15, {instancePath:instancePath+"/placements/" + i3,parentData:data14,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
errors = vErrors.length;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.remote_configs !== undefined){
let data16 = data15.remote_configs;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i4=0; i4<len3; i4++){
if(!(validate68(data16[i4], {instancePath:instancePath+"/placements/" + i3+"/remote_configs/" + i4,parentData:data16,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : append(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/placements/" + i3+"/remote_configs",schemaPath:"#/properties/placements/items/properties/remote_configs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key4 in data15){
if((((((((key4 !== "remote_configs") && (key4 !== "placement_id")) && (key4 !== "variation_id")) && (key4 !== "paywall_id")) && (key4 !== "ab_test_name")) && (key4 !== "paywall_name")) && (key4 !== "products")) && (key4 !== "remote_config")){
const err25 = {instancePath:instancePath+"/placements/" + i3,schemaPath:"#/properties/placements/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/placements",schemaPath:"#/properties/placements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.rateLimit !== undefined){
let data18 = data.rateLimit;
const _errs40 = errors;
let valid15 = true;
const _errs41 = errors;
if(typeof data18 !== "boolean"){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs43 = errors;
if(false !== data18){
const err28 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/then/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs43 === errors;
valid15 = _valid0;
ifClause0 = "then";
}
else {
const _errs44 = errors;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err29 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/else/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 < 1 || isNaN(data18)){
const err30 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid0 = _errs44 === errors;
valid15 = _valid0;
ifClause0 = "else";
}
if(!valid15){
const err31 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.faults !== undefined){
let data19 = data.faults;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i5=0; i5<len4; i5++){
let data20 = data19[i5];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.share === undefined){
const err32 = {instancePath:instancePath+"/faults/" + i5,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key5 in data20){
if(!(((((((key5 === "share") || (key5 === "operations")) || (key5 === "code")) || (key5 === "example")) || (key5 === "latency")) || (key5 === "drop")) || (key5 === "truncate"))){
const err33 = {instancePath:instancePath+"/faults/" + i5,schemaPath:"#/properties/faults/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data20.share !== undefined){
let data21 = data20.share;
if(typeof data21 == "number"){
if(data21 > 1 || isNaN(data21)){
const err34 = {instancePath:instancePath+"/faults/" + i5+"/share",schemaPath:"#/properties/faults/items/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err35 = {instancePath:instancePath+"/faults/" + i5+"/share",schemaPath:"#/properties/faults/items/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/faults/" + i5+"/share",schemaPath:"#/properties/faults/items/properties/share/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data20.operations !== undefined){
let data22 = data20.operations;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i6=0; i6<len5; i6++){
if(typeof data22[i6] !== "string"){
const err37 = {instancePath:instancePath+"/faults/" + i5+"/operations/" + i6,schemaPath:"#/properties/faults/items/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/faults/" + i5+"/operations",schemaPath:"#/properties/faults/items/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data20.code !== undefined){
let data24 = data20.code;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
const err39 = {instancePath:instancePath+"/faults/" + i5+"/code",schemaPath:"#/properties/faults/items/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data24 == "number"){
if(data24 > 599 || isNaN(data24)){
const err40 = {instancePath:instancePath+"/faults/" + i5+"/code",schemaPath:"#/properties/faults/items/properties/code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data24 < 200 || isNaN(data24)){
const err41 = {instancePath:instancePath+"/faults/" + i5+"/code",schemaPath:"#/properties/faults/items/properties/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data20.example !== undefined){
if(typeof data20.example !== "string"){
const err42 = {instancePath:instancePath+"/faults/" + i5+"/example",schemaPath:"#/properties/faults/items/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data20.latency !== undefined){
let data26 = data20.latency;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
const err43 = {instancePath:instancePath+"/faults/" + i5+"/latency",schemaPath:"#/properties/faults/items/properties/latency/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data26 == "number"){
if(data26 < 0 || isNaN(data26)){
const err44 = {instancePath:instancePath+"/faults/" + i5+"/latency",schemaPath:"#/properties/faults/items/properties/latency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data20.drop !== undefined){
if(typeof data20.drop !== "boolean"){
const err45 = {instancePath:instancePath+"/faults/" + i5+"/drop",schemaPath:"#/properties/faults/items/properties/drop/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data20.truncate !== undefined){
if(typeof data20.truncate !== "boolean"){
const err46 = {instancePath:instancePath+"/faults/" + i5+"/truncate",schemaPath:"#/properties/faults/items/properties/truncate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/faults/" + i5,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.unknownFields !== undefined){
let data29 = data.unknownFields;
if(!((data29 === "accept") || (data29 === "reject"))){
const err49 = {instancePath:instancePath+"/unknownFields",schemaPath:"#/properties/unknownFields/enum",keyword:"enum",params:{allowedValues: schema19.properties.unknownFields.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.profiles !== undefined){
let data30 = data.profiles;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i7=0; i7<len6; i7++){
let data31 = data30[i7];
if(!(validate70(data31, {instancePath:instancePath+"/profiles/" + i7,parentData:data30,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : append(vErrors, validate70.errors);
errors = vErrors.length;
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.profile_id !== undefined){
let data32 = data31.profile_id;
if(typeof data32 === "string"){
if(!(formats0.test(data32))){
const err50 = {instancePath:instancePath+"/profiles/" + i7+"/profile_id",schemaPath:"#/properties/profiles/items/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/profiles/" + i7+"/profile_id",schemaPath:"#/properties/profiles/items/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data31.customer_user_id !== undefined){
let data33 = data31.customer_user_id;
if(typeof data33 === "string"){
if(func2(data33) < 1){
const err52 = {instancePath:instancePath+"/profiles/" + i7+"/customer_user_id",schemaPath:"#/properties/profiles/items/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern8.test(data33)){
const err53 = {instancePath:instancePath+"/profiles/" + i7+"/customer_user_id",schemaPath:"#/properties/profiles/items/properties/customer_user_id/pattern",keyword:"pattern",params:{pattern: "^\\P{Surrogate}*$"},message:"must match pattern \""+"^\\P{Surrogate}*$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/profiles/" + i7+"/customer_user_id",schemaPath:"#/properties/profiles/items/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data31.transactions !== undefined){
let data34 = data31.transactions;
if(Array.isArray(data34)){
const len7 = data34.length;
for(let i8=0; i8<len7; i8++){
if(!(validate84(data34[i8], {instancePath:instancePath+"/profiles/" + i7+"/transactions/" + i8,parentData:data34,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : append(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/profiles/" + i7+"/transactions",schemaPath:"#/properties/profiles/items/properties/transactions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data31.grants !== undefined){
let data36 = data31.grants;
if(Array.isArray(data36)){
const len8 = data36.length;
for(let i9=0; i9<len8; i9++){
if(!(validate112(data36[i9], {instancePath:instancePath+"/profiles/" + i7+"/grants/" + i9,parentData:data36,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : append(vErrors, validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/profiles/" + i7+"/grants",schemaPath:"#/properties/profiles/items/properties/grants/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
for(const key6 in data31){
if(((((((((((((((((((key6 !== "profile_id") && (key6 !== "customer_user_id")) && (key6 !== "transactions")) && (key6 !== "grants")) && (key6 !== "first_name")) && (key6 !== "last_name")) && (key6 !== "gender")) && (key6 !== "email")) && (key6 !== "phone_number")) && (key6 !== "birthday")) && (key6 !== "ip_country")) && (key6 !== "ip_v4_address")) && (key6 !== "store_country")) && (key6 !== "store")) && (key6 !== "store_account_token")) && (key6 !== "att_status")) && (key6 !== "analytics_disabled")) && (key6 !== "custom_attributes")) && (key6 !== "installation_meta")){
const err57 = {instancePath:instancePath+"/profiles/" + i7,schemaPath:"#/properties/profiles/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key6},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSnapshot = validate116;
const schema45 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Snapshot of the sandbox","type":"object","additionalProperties":false,"required":["clock","ids_given","profiles"],"properties":{"clock":{"type":"object","additionalProperties":false,"required":["now","stopped"],"properties":{"now":{"type":"string"},"stopped":{"type":"boolean"}}},"ids_given":{"type":"integer","minimum":0,"maximum":9007199254740991},"profiles":{"type":"array","items":{"$ref":"#/$defs/profile"}}},"$defs":{"text":{"type":"string","minLength":1},"textOrNull":{"type":["string","null"],"minLength":1},"instant":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+0000$"},"instantOrNull":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/instant"}]},"uuid":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"profile":{"type":"object","additionalProperties":false,"required":["profile_id","customer_user_id","segment_hash","created_at","attributes","custom_attributes","installation_meta","purchases","web_events"],"properties":{"profile_id":{"$ref":"#/$defs/uuid"},"customer_user_id":{"type":["string","null"],"minLength":1,"pattern":"^\\P{Surrogate}*$"},"segment_hash":{"$ref":"#/$defs/text"},"created_at":{"$ref":"#/$defs/instant"},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"custom_attributes":{"type":"array","maxItems":30,"items":{"$ref":"../../generated/openapi.json#/components/schemas/CustomAttribute"}},"installation_meta":{"anyOf":[{"type":"null"},{"$ref":"../../generated/openapi.json#/components/schemas/InstallationMeta"}]},"purchases":{"type":"array","items":{"$ref":"#/$defs/purchase"}},"web_events":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/webEvent"}}}},"purchase":{"type":"object","additionalProperties":false,"required":["kind","purchase_id","access_level_id","store","store_product_id","store_base_plan_id","store_transaction_id","store_original_transaction_id","offer","environment","starts_at","purchased_at","originally_purchased_at","expires_at","grace_period_expires_at","renewal_cancelled_at","billing_issue_detected_at","refunded_at","revoked_at","cancellation_reason","will_renew","is_consumable","is_delivered","revenue_usd","price","variation_id"],"properties":{"kind":{"enum":["subscription","one_time","grant"]},"purchase_id":{"$ref":"#/$defs/text"},"access_level_id":{"$ref":"#/$defs/textOrNull"},"store":{"type":"string"},"store_product_id":{"$ref":"#/$defs/text"},"store_base_plan_id":{"$ref":"#/$defs/textOrNull"},"store_transaction_id":{"$ref":"#/$defs/text"},"store_original_transaction_id":{"$ref":"#/$defs/text"},"offer":{"anyOf":[{"type":"null"},{"$ref":"../../generated/openapi.json#/components/schemas/Offer"}]},"environment":{"$ref":"../../generated/openapi.json#/components/schemas/Environment"},"starts_at":{"$ref":"#/$defs/instantOrNull"},"purchased_at":{"$ref":"#/$defs/instant"},"originally_purchased_at":{"$ref":"#/$defs/instant"},"expires_at":{"$ref":"#/$defs/instantOrNull"},"grace_period_expires_at":{"$ref":"#/$defs/instantOrNull"},"renewal_cancelled_at":{"$ref":"#/$defs/instantOrNull"},"billing_issue_detected_at":{"$ref":"#/$defs/instantOrNull"},"refunded_at":{"$ref":"#/$defs/instantOrNull"},"revoked_at":{"$ref":"#/$defs/instantOrNull"},"cancellation_reason":{"anyOf":[{"type":"null"},{"$ref":"../../generated/openapi.json#/components/schemas/CancellationReason"}]},"will_renew":{"type":"boolean"},"is_consumable":{"type":"boolean"},"is_delivered":{"type":"boolean"},"revenue_usd":{"type":"number","minimum":-1000000000000000,"maximum":1000000000000000},"price":{"anyOf":[{"type":"null"},{"$ref":"../../generated/openapi.json#/components/schemas/Price"}]},"variation_id":{"type":["string","null"]}}},"webEvent":{"type":"object","additionalProperties":false,"required":["kind","recorded_at","details"],"properties":{"kind":{"enum":["paywall_view","attribution"]},"recorded_at":{"$ref":"#/$defs/instant"},"details":{"type":"object"}}}},"$id":"file:///src/sandbox/snapshot.schema.json"};
const schema46 = {"type":"object","additionalProperties":false,"required":["profile_id","customer_user_id","segment_hash","created_at","attributes","custom_attributes","installation_meta","purchases","web_events"],"properties":{"profile_id":{"$ref":"#/$defs/uuid"},"customer_user_id":{"type":["string","null"],"minLength":1,"pattern":"^\\P{Surrogate}*$"},"segment_hash":{"$ref":"#/$defs/text"},"created_at":{"$ref":"#/$defs/instant"},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"custom_attributes":{"type":"array","maxItems":30,"items":{"$ref":"../../generated/openapi.json#/components/schemas/CustomAttribute"}},"installation_meta":{"anyOf":[{"type":"null"},{"$ref":"../../generated/openapi.json#/components/schemas/InstallationMeta"}]},"purchases":{"type":"array","items":{"$ref":"#/$defs/purchase"}},"web_events":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/webEvent"}}}};
const schema47 = {"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"};
const pattern11 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"string","minLength":1};

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
if(typeof data === "string"){
if(func2(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+0000$"};
const pattern13 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+0000$", "u");

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
if(typeof data === "string"){
if(!pattern13.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+0000$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+0000$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","description":"One fact of your own about the profile, as it is stored.","required":["key","value"],"properties":{"key":{"type":"string","description":"Name of the attribute.","examples":["favourite_sport"]},"value":{"oneOf":[{"type":"string"},{"type":"number"}],"description":"Value of the attribute, a string or a float.","examples":["yoga"]}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(!(typeof data1 == "number")){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
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
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":{"key":true,"value":true},"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.device_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "device_id"},message:"must have required property '"+"device_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.device_id !== undefined){
let data0 = data.device_id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.device !== undefined){
let data1 = data.device;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: schema34.properties.device.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.locale !== undefined){
let data2 = data.locale;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: schema34.properties.locale.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.os !== undefined){
let data3 = data.os;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: schema34.properties.os.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.platform !== undefined){
let data4 = data.platform;
const _errs10 = errors;
let valid1 = false;
let passing0 = null;
const _errs11 = errors;
if(!(validate79(data4, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : append(vErrors, validate79.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data4 !== null){
const err6 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
const err7 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
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
}
if(data.timezone !== undefined){
let data5 = data.timezone;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: schema34.properties.timezone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.user_agent !== undefined){
let data6 = data.user_agent;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: schema34.properties.user_agent.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.idfa !== undefined){
let data7 = data.idfa;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/idfa",schemaPath:"#/properties/idfa/type",keyword:"type",params:{type: schema34.properties.idfa.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.idfv !== undefined){
let data8 = data.idfv;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/idfv",schemaPath:"#/properties/idfv/type",keyword:"type",params:{type: schema34.properties.idfv.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.advertising_id !== undefined){
let data9 = data.advertising_id;
if((typeof data9 !== "string") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/advertising_id",schemaPath:"#/properties/advertising_id/type",keyword:"type",params:{type: schema34.properties.advertising_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.android_id !== undefined){
let data10 = data.android_id;
if((typeof data10 !== "string") && (data10 !== null)){
const err13 = {instancePath:instancePath+"/android_id",schemaPath:"#/properties/android_id/type",keyword:"type",params:{type: schema34.properties.android_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.android_app_set_id !== undefined){
let data11 = data.android_app_set_id;
if((typeof data11 !== "string") && (data11 !== null)){
const err14 = {instancePath:instancePath+"/android_app_set_id",schemaPath:"#/properties/android_app_set_id/type",keyword:"type",params:{type: schema34.properties.android_app_set_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.app_build !== undefined){
let data12 = data.app_build;
if((typeof data12 !== "string") && (data12 !== null)){
const err15 = {instancePath:instancePath+"/app_build",schemaPath:"#/properties/app_build/type",keyword:"type",params:{type: schema34.properties.app_build.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.app_version !== undefined){
let data13 = data.app_version;
if((typeof data13 !== "string") && (data13 !== null)){
const err16 = {instancePath:instancePath+"/app_version",schemaPath:"#/properties/app_version/type",keyword:"type",params:{type: schema34.properties.app_version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.adapty_sdk_version !== undefined){
let data14 = data.adapty_sdk_version;
if((typeof data14 !== "string") && (data14 !== null)){
const err17 = {instancePath:instancePath+"/adapty_sdk_version",schemaPath:"#/properties/adapty_sdk_version/type",keyword:"type",params:{type: schema34.properties.adapty_sdk_version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":{"device_id":true,"device":true,"locale":true,"os":true,"platform":true,"timezone":true,"user_agent":true,"idfa":true,"idfv":true,"advertising_id":true,"android_id":true,"android_app_set_id":true,"app_build":true,"app_version":true,"adapty_sdk_version":true},"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"object","additionalProperties":false,"required":["kind","purchase_id","access_level_id","store","store_product_id","store_base_plan_id","store_transaction_id","store_original_transaction_id","offer","environment","starts_at","purchased_at","originally_purchased_at","expires_at","grace_period_expires_at","renewal_cancelled_at","billing_issue_detected_at","refunded_at","revoked_at","cancellation_reason","will_renew","is_consumable","is_delivered","revenue_usd","price","variation_id"],"properties":{"kind":{"enum":["subscription","one_time","grant"]},"purchase_id":{"$ref":"#/$defs/text"},"access_level_id":{"$ref":"#/$defs/textOrNull"},"store":{"type":"string"},"store_product_id":{"$ref":"#/$defs/text"},"store_base_plan_id":{"$ref":"#/$defs/textOrNull"},"store_transaction_id":{"$ref":"#/$defs/text"},"store_original_transaction_id":{"$ref":"#/$defs/text"},"offer":{"anyOf":[{"type":"null"},{"$ref":"../../generated/openapi.json#/components/schemas/Offer"}]},"environment":{"$ref":"../../generated/openapi.json#/components/schemas/Environment"},"starts_at":{"$ref":"#/$defs/instantOrNull"},"purchased_at":{"$ref":"#/$defs/instant"},"originally_purchased_at":{"$ref":"#/$defs/instant"},"expires_at":{"$ref":"#/$defs/instantOrNull"},"grace_period_expires_at":{"$ref":"#/$defs/instantOrNull"},"renewal_cancelled_at":{"$ref":"#/$defs/instantOrNull"},"billing_issue_detected_at":{"$ref":"#/$defs/instantOrNull"},"refunded_at":{"$ref":"#/$defs/instantOrNull"},"revoked_at":{"$ref":"#/$defs/instantOrNull"},"cancellation_reason":{"anyOf":[{"type":"null"},{"$ref":"../../generated/openapi.json#/components/schemas/CancellationReason"}]},"will_renew":{"type":"boolean"},"is_consumable":{"type":"boolean"},"is_delivered":{"type":"boolean"},"revenue_usd":{"type":"number","minimum":-1000000000000000,"maximum":1000000000000000},"price":{"anyOf":[{"type":"null"},{"$ref":"../../generated/openapi.json#/components/schemas/Price"}]},"variation_id":{"type":["string","null"]}}};
const schema53 = {"type":["string","null"],"minLength":1};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema53.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.category !== undefined){
if(!(validate59(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : append(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate61(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data2 = data.id;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema24.properties.id.type},message:"must be string,null"};
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
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":{"category":true,"type":true,"id":true},"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"string","enum":["Sandbox","Production"],"description":"Store environment of the transaction.","examples":["Production"]};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "Sandbox") || (data === "Production"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema56 = {"anyOf":[{"type":"null"},{"$ref":"#/$defs/instant"}]};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : append(vErrors, validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "voluntarily_cancelled") || (data === "billing_error")) || (data === "price_increase")) || (data === "product_was_not_available")) || (data === "refund")) || (data === "cancelled_by_developer")) || (data === "new_subscription_replace")) || (data === "upgraded")) || (data === "unknown")) || (data === "adapty_revoked"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.currency === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.country !== undefined){
if(typeof data.country !== "string"){
const err3 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err4 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if(typeof data2 == "number"){
if(!(formats10.validate(data2))){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/format",keyword:"format",params:{format: "double"},message:"must match format \""+"double"+"\""};
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
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":{"country":true,"currency":true,"value":true},"dynamicProps":false,"dynamicItems":false};


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.purchase_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchase_id"},message:"must have required property '"+"purchase_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.access_level_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_level_id"},message:"must have required property '"+"access_level_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.store === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store"},message:"must have required property '"+"store"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.store_product_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store_product_id"},message:"must have required property '"+"store_product_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.store_base_plan_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store_base_plan_id"},message:"must have required property '"+"store_base_plan_id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.store_transaction_id === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store_transaction_id"},message:"must have required property '"+"store_transaction_id"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.store_original_transaction_id === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store_original_transaction_id"},message:"must have required property '"+"store_original_transaction_id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.offer === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "offer"},message:"must have required property '"+"offer"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.environment === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.starts_at === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "starts_at"},message:"must have required property '"+"starts_at"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.purchased_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchased_at"},message:"must have required property '"+"purchased_at"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.originally_purchased_at === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "originally_purchased_at"},message:"must have required property '"+"originally_purchased_at"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.expires_at === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_at"},message:"must have required property '"+"expires_at"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.grace_period_expires_at === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grace_period_expires_at"},message:"must have required property '"+"grace_period_expires_at"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.renewal_cancelled_at === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "renewal_cancelled_at"},message:"must have required property '"+"renewal_cancelled_at"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.billing_issue_detected_at === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "billing_issue_detected_at"},message:"must have required property '"+"billing_issue_detected_at"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.refunded_at === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refunded_at"},message:"must have required property '"+"refunded_at"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.revoked_at === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revoked_at"},message:"must have required property '"+"revoked_at"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.cancellation_reason === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cancellation_reason"},message:"must have required property '"+"cancellation_reason"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.will_renew === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "will_renew"},message:"must have required property '"+"will_renew"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.is_consumable === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_consumable"},message:"must have required property '"+"is_consumable"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.is_delivered === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_delivered"},message:"must have required property '"+"is_delivered"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.revenue_usd === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revenue_usd"},message:"must have required property '"+"revenue_usd"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.price === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price"},message:"must have required property '"+"price"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.variation_id === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variation_id"},message:"must have required property '"+"variation_id"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema52.properties, key0))){
const err26 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((data0 === "subscription") || (data0 === "one_time")) || (data0 === "grant"))){
const err27 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema52.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.purchase_id !== undefined){
if(!(validate120(data.purchase_id, {instancePath:instancePath+"/purchase_id",parentData:data,parentDataProperty:"purchase_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : append(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.access_level_id !== undefined){
if(!(validate131(data.access_level_id, {instancePath:instancePath+"/access_level_id",parentData:data,parentDataProperty:"access_level_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : append(vErrors, validate131.errors);
errors = vErrors.length;
}
}
if(data.store !== undefined){
if(typeof data.store !== "string"){
const err28 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.store_product_id !== undefined){
if(!(validate120(data.store_product_id, {instancePath:instancePath+"/store_product_id",parentData:data,parentDataProperty:"store_product_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : append(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.store_base_plan_id !== undefined){
if(!(validate131(data.store_base_plan_id, {instancePath:instancePath+"/store_base_plan_id",parentData:data,parentDataProperty:"store_base_plan_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : append(vErrors, validate131.errors);
errors = vErrors.length;
}
}
if(data.store_transaction_id !== undefined){
if(!(validate120(data.store_transaction_id, {instancePath:instancePath+"/store_transaction_id",parentData:data,parentDataProperty:"store_transaction_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : append(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.store_original_transaction_id !== undefined){
if(!(validate120(data.store_original_transaction_id, {instancePath:instancePath+"/store_original_transaction_id",parentData:data,parentDataProperty:"store_original_transaction_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : append(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.offer !== undefined){
let data8 = data.offer;
const _errs12 = errors;
let valid1 = false;
const _errs13 = errors;
if(data8 !== null){
const err29 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
const _errs15 = errors;
if(!(validate137(data8, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : append(vErrors, validate137.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.category = true;
props0.type = true;
props0.id = true;
}
if(!valid1){
const err30 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
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
}
if(data.environment !== undefined){
if(!(validate141(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : append(vErrors, validate141.errors);
errors = vErrors.length;
}
}
if(data.starts_at !== undefined){
if(!(validate143(data.starts_at, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : append(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(data.purchased_at !== undefined){
if(!(validate122(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : append(vErrors, validate122.errors);
errors = vErrors.length;
}
}
if(data.originally_purchased_at !== undefined){
if(!(validate122(data.originally_purchased_at, {instancePath:instancePath+"/originally_purchased_at",parentData:data,parentDataProperty:"originally_purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : append(vErrors, validate122.errors);
errors = vErrors.length;
}
}
if(data.expires_at !== undefined){
if(!(validate143(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : append(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(data.grace_period_expires_at !== undefined){
if(!(validate143(data.grace_period_expires_at, {instancePath:instancePath+"/grace_period_expires_at",parentData:data,parentDataProperty:"grace_period_expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : append(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(data.renewal_cancelled_at !== undefined){
if(!(validate143(data.renewal_cancelled_at, {instancePath:instancePath+"/renewal_cancelled_at",parentData:data,parentDataProperty:"renewal_cancelled_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : append(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(data.billing_issue_detected_at !== undefined){
if(!(validate143(data.billing_issue_detected_at, {instancePath:instancePath+"/billing_issue_detected_at",parentData:data,parentDataProperty:"billing_issue_detected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : append(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(data.refunded_at !== undefined){
if(!(validate143(data.refunded_at, {instancePath:instancePath+"/refunded_at",parentData:data,parentDataProperty:"refunded_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : append(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(data.revoked_at !== undefined){
if(!(validate143(data.revoked_at, {instancePath:instancePath+"/revoked_at",parentData:data,parentDataProperty:"revoked_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : append(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(data.cancellation_reason !== undefined){
let data19 = data.cancellation_reason;
const _errs27 = errors;
let valid2 = false;
const _errs28 = errors;
if(data19 !== null){
const err31 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid2 = valid2 || _valid1;
const _errs30 = errors;
if(!(validate154(data19, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : append(vErrors, validate154.errors);
errors = vErrors.length;
}
var _valid1 = _errs30 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err32 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
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
}
if(data.will_renew !== undefined){
if(typeof data.will_renew !== "boolean"){
const err33 = {instancePath:instancePath+"/will_renew",schemaPath:"#/properties/will_renew/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.is_consumable !== undefined){
if(typeof data.is_consumable !== "boolean"){
const err34 = {instancePath:instancePath+"/is_consumable",schemaPath:"#/properties/is_consumable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.is_delivered !== undefined){
if(typeof data.is_delivered !== "boolean"){
const err35 = {instancePath:instancePath+"/is_delivered",schemaPath:"#/properties/is_delivered/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.revenue_usd !== undefined){
let data23 = data.revenue_usd;
if(typeof data23 == "number"){
if(data23 > 1000000000000000 || isNaN(data23)){
const err36 = {instancePath:instancePath+"/revenue_usd",schemaPath:"#/properties/revenue_usd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data23 < -1000000000000000 || isNaN(data23)){
const err37 = {instancePath:instancePath+"/revenue_usd",schemaPath:"#/properties/revenue_usd/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000},message:"must be >= -1000000000000000"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/revenue_usd",schemaPath:"#/properties/revenue_usd/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.price !== undefined){
let data24 = data.price;
const _errs40 = errors;
let valid3 = false;
const _errs41 = errors;
if(data24 !== null){
const err39 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid2 = _errs41 === errors;
valid3 = valid3 || _valid2;
const _errs43 = errors;
if(!(validate156(data24, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : append(vErrors, validate156.errors);
errors = vErrors.length;
}
var _valid2 = _errs43 === errors;
valid3 = valid3 || _valid2;
if(_valid2){
var props1 = {};
props1.country = true;
props1.currency = true;
props1.value = true;
}
if(!valid3){
const err40 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data.variation_id !== undefined){
let data25 = data.variation_id;
if((typeof data25 !== "string") && (data25 !== null)){
const err41 = {instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: schema52.properties.variation_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","additionalProperties":false,"required":["kind","recorded_at","details"],"properties":{"kind":{"enum":["paywall_view","attribution"]},"recorded_at":{"$ref":"#/$defs/instant"},"details":{"type":"object"}}};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.recorded_at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recorded_at"},message:"must have required property '"+"recorded_at"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.details === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "details"},message:"must have required property '"+"details"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "recorded_at")) || (key0 === "details"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((data0 === "paywall_view") || (data0 === "attribution"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema59.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.recorded_at !== undefined){
if(!(validate122(data.recorded_at, {instancePath:instancePath+"/recorded_at",parentData:data,parentDataProperty:"recorded_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : append(vErrors, validate122.errors);
errors = vErrors.length;
}
}
if(data.details !== undefined){
let data2 = data.details;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.profile_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profile_id"},message:"must have required property '"+"profile_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.customer_user_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_user_id"},message:"must have required property '"+"customer_user_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.segment_hash === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segment_hash"},message:"must have required property '"+"segment_hash"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.created_at === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.attributes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attributes"},message:"must have required property '"+"attributes"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.custom_attributes === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "custom_attributes"},message:"must have required property '"+"custom_attributes"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.installation_meta === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "installation_meta"},message:"must have required property '"+"installation_meta"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.purchases === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchases"},message:"must have required property '"+"purchases"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.web_events === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "web_events"},message:"must have required property '"+"web_events"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.profile_id !== undefined){
if(!(validate118(data.profile_id, {instancePath:instancePath+"/profile_id",parentData:data,parentDataProperty:"profile_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : append(vErrors, validate118.errors);
errors = vErrors.length;
}
}
if(data.customer_user_id !== undefined){
let data1 = data.customer_user_id;
if((typeof data1 !== "string") && (data1 !== null)){
const err10 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: schema46.properties.customer_user_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err11 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern8.test(data1)){
const err12 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/pattern",keyword:"pattern",params:{pattern: "^\\P{Surrogate}*$"},message:"must match pattern \""+"^\\P{Surrogate}*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.segment_hash !== undefined){
if(!(validate120(data.segment_hash, {instancePath:instancePath+"/segment_hash",parentData:data,parentDataProperty:"segment_hash",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : append(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate122(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : append(vErrors, validate122.errors);
errors = vErrors.length;
}
}
if(data.attributes !== undefined){
let data4 = data.attributes;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if((((typeof data5 !== "string") && (!(typeof data5 == "number"))) && (typeof data5 !== "boolean")) && (data5 !== null)){
const err13 = {instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: schema46.properties.attributes.additionalProperties.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.custom_attributes !== undefined){
let data6 = data.custom_attributes;
if(Array.isArray(data6)){
if(data6.length > 30){
const err15 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate124(data6[i0], {instancePath:instancePath+"/custom_attributes/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : append(vErrors, validate124.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.installation_meta !== undefined){
let data8 = data.installation_meta;
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if(data8 !== null){
const err17 = {instancePath:instancePath+"/installation_meta",schemaPath:"#/properties/installation_meta/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
const _errs19 = errors;
if(!(validate126(data8, {instancePath:instancePath+"/installation_meta",parentData:data,parentDataProperty:"installation_meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : append(vErrors, validate126.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid4 = valid4 || _valid0;
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
if(!valid4){
const err18 = {instancePath:instancePath+"/installation_meta",schemaPath:"#/properties/installation_meta/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
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
}
if(data.purchases !== undefined){
let data9 = data.purchases;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate129(data9[i1], {instancePath:instancePath+"/purchases/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/purchases",schemaPath:"#/properties/purchases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.web_events !== undefined){
let data11 = data.web_events;
if(Array.isArray(data11)){
if(data11.length > 100){
const err20 = {instancePath:instancePath+"/web_events",schemaPath:"#/properties/web_events/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate159(data11[i2], {instancePath:instancePath+"/web_events/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : append(vErrors, validate159.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/web_events",schemaPath:"#/properties/web_events/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="file:///src/sandbox/snapshot.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clock === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clock"},message:"must have required property '"+"clock"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ids_given === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ids_given"},message:"must have required property '"+"ids_given"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.profiles === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "clock") || (key0 === "ids_given")) || (key0 === "profiles"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.clock !== undefined){
let data0 = data.clock;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.now === undefined){
const err4 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/required",keyword:"required",params:{missingProperty: "now"},message:"must have required property '"+"now"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.stopped === undefined){
const err5 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/required",keyword:"required",params:{missingProperty: "stopped"},message:"must have required property '"+"stopped"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "now") || (key1 === "stopped"))){
const err6 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.now !== undefined){
if(typeof data0.now !== "string"){
const err7 = {instancePath:instancePath+"/clock/now",schemaPath:"#/properties/clock/properties/now/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.stopped !== undefined){
if(typeof data0.stopped !== "boolean"){
const err8 = {instancePath:instancePath+"/clock/stopped",schemaPath:"#/properties/clock/properties/stopped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err9 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ids_given !== undefined){
let data3 = data.ids_given;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err10 = {instancePath:instancePath+"/ids_given",schemaPath:"#/properties/ids_given/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 9007199254740991 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/ids_given",schemaPath:"#/properties/ids_given/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/ids_given",schemaPath:"#/properties/ids_given/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.profiles !== undefined){
let data4 = data.profiles;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate117(data4[i0], {instancePath:instancePath+"/profiles/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function append(all, more) {
  for (const error of more) all.push(error);
  return all;
}
